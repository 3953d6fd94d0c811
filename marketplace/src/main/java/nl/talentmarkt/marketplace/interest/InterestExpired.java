package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * It ended because nothing came any more.
 *
 * @param interest the interest
 * @param to whose turn it was
 */
@TypeAlias("interest-expired")
public record InterestExpired(InterestId interest, CoachId to) implements InterestEvent {
}
