package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * It came to an end with an outcome.
 *
 * @param interest the interest
 * @param outcome what came out of it
 */
@TypeAlias("interest-concluded")
public record InterestConcluded(InterestId interest, Outcome outcome) implements InterestEvent {
}
