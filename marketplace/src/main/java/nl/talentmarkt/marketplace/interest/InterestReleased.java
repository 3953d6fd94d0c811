package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * Talent and coach released details to the employer.
 *
 * @param interest the interest
 */
@TypeAlias("interest-released")
public record InterestReleased(InterestId interest) implements InterestEvent {
}
