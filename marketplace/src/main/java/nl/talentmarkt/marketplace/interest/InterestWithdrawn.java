package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * One of the sides took it back.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 * @param by which side
 */
@TypeAlias("interest-withdrawn")
public record InterestWithdrawn(InterestId interest, CoachId to, Party by) implements InterestEvent {
}
