package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The coach passed a talent's wish on to the employer.
 *
 * @param interest the interest
 */
@TypeAlias("interest-employer-asked")
public record InterestEmployerAsked(InterestId interest) implements InterestEvent {
}
