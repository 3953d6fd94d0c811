package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * A coach proposed a talent to an employer.
 *
 * @param interest the interest
 */
@TypeAlias("interest-nominated")
public record InterestNominated(InterestId interest) implements InterestEvent {
}
