package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The employer does not want to meet the talent now.
 *
 * @param interest the interest
 * @param to whose turn it was
 */
@TypeAlias("interest-employer-declined")
public record InterestEmployerDeclined(InterestId interest, CoachId to) implements InterestEvent {
}
