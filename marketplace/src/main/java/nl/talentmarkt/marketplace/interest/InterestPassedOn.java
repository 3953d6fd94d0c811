package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * Another coach answers from now on.
 *
 * @param interest the interest
 */
@TypeAlias("interest-passed-on")
public record InterestPassedOn(InterestId interest) implements InterestEvent {
}
