package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The employer took it back.
 *
 * @param interest the interest
 */
@TypeAlias("interest-withdrawn")
public record InterestWithdrawn(InterestId interest) implements InterestEvent {
}
