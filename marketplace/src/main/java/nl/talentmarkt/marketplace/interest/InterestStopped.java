package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * It ended because the organisations no longer work with the employer.
 *
 * @param interest the interest
 * @param to whose turn it was
 */
@TypeAlias("interest-stopped")
public record InterestStopped(InterestId interest, CoachId to) implements InterestEvent {
}
