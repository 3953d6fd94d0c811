package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Somebody wrote once more in the thread.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 * @param from who wrote
 */
@TypeAlias("interest-repeated")
public record InterestRepeated(InterestId interest, CoachId to, Party from) implements InterestEvent {
}
