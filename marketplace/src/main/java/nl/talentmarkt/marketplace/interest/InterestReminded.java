package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * An answer is due.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 */
@TypeAlias("interest-reminded")
public record InterestReminded(InterestId interest, CoachId to) implements InterestEvent {
}
