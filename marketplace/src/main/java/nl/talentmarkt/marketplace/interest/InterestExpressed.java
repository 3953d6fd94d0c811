package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * An employer said that it wants to meet a talent.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 */
@TypeAlias("interest-expressed")
public record InterestExpressed(InterestId interest, CoachId to) implements InterestEvent {
}
