package nl.talentmarkt.marketplace.interest;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The talent answered.
 *
 * @param interest the interest
 * @param answer what
 * @param heardBy the coach who heard it and wrote it down, or null when the talent
 * answered online
 * @param to whose turn it was
 */
@TypeAlias("interest-talent-answered")
public record InterestTalentAnswered(InterestId interest, TalentQuestion.Answer answer, @Nullable CoachId heardBy,
		CoachId to) implements InterestEvent {
}
