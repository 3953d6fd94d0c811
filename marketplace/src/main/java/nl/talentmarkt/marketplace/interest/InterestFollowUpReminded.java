package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * A next step was due and nothing happened.
 *
 * @param interest the interest
 * @param to who sees to it
 */
@TypeAlias("interest-follow-up-reminded")
public record InterestFollowUpReminded(InterestId interest, CoachId to) implements InterestEvent {
}
