package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * An employer has not answered yet.
 *
 * @param interest the interest
 */
@TypeAlias("interest-employer-reminded")
public record InterestEmployerReminded(InterestId interest) implements InterestEvent {
}
