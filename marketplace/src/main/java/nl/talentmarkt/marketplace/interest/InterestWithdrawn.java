package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The employer took it back.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 */
@TypeAlias("interest-withdrawn")
public record InterestWithdrawn(InterestId interest, CoachId to) implements InterestEvent {
}
