package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * An employer said that it wants to meet a talent.
 *
 * @param interest the interest
 */
@TypeAlias("interest-expressed")
public record InterestExpressed(InterestId interest) implements InterestEvent {
}
