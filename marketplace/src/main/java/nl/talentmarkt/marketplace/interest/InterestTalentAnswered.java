package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The talent answered.
 *
 * @param interest the interest
 * @param answer what
 * @param to whose turn it was
 */
@TypeAlias("interest-talent-answered")
public record InterestTalentAnswered(InterestId interest, TalentQuestion.Answer answer,
		CoachId to) implements InterestEvent {
}
