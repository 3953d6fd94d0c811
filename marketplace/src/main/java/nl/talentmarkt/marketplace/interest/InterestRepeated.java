package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * An employer wrote once more in the same thread.
 *
 * @param interest the interest
 */
@TypeAlias("interest-repeated")
public record InterestRepeated(InterestId interest) implements InterestEvent {
}
