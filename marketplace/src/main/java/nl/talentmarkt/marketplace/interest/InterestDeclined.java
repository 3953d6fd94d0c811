package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The coach ended it.
 *
 * @param interest the interest
 */
@TypeAlias("interest-declined")
public record InterestDeclined(InterestId interest) implements InterestEvent {
}
