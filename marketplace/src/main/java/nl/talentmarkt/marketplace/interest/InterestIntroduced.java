package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The employer read what was released.
 *
 * @param interest the interest
 * @param to whose turn it was
 */
@TypeAlias("interest-introduced")
public record InterestIntroduced(InterestId interest, CoachId to) implements InterestEvent {
}
