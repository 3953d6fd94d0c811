package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * An employer wrote once more in the same thread.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 */
@TypeAlias("interest-repeated")
public record InterestRepeated(InterestId interest, CoachId to) implements InterestEvent {
}
