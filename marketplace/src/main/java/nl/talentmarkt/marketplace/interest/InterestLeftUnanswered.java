package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * Nobody answered in time.
 *
 * @param interest the interest
 */
@TypeAlias("interest-left-unanswered")
public record InterestLeftUnanswered(InterestId interest) implements InterestEvent {
}
