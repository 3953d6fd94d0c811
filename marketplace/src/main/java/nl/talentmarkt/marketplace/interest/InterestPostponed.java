package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The coach will come back to it later.
 *
 * @param interest the interest
 */
@TypeAlias("interest-postponed")
public record InterestPostponed(InterestId interest) implements InterestEvent {
}
