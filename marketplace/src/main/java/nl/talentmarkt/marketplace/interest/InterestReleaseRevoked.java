package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Details are no longer open to the employer.
 *
 * @param interest the interest
 * @param by who took the release back
 * @param to whose turn it was
 */
@TypeAlias("interest-release-revoked")
public record InterestReleaseRevoked(InterestId interest, Party by, CoachId to) implements InterestEvent {
}
