package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * A talent would like to meet an employer.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 */
@TypeAlias("interest-wished")
public record InterestWished(InterestId interest, CoachId to) implements InterestEvent {
}
