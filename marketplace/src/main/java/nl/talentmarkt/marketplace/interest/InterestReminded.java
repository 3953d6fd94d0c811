package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * An answer is due.
 *
 * @param interest the interest
 */
@TypeAlias("interest-reminded")
public record InterestReminded(InterestId interest) implements InterestEvent {
}
