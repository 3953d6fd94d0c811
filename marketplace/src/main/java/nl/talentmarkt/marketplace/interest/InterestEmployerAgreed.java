package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The employer would like to meet the talent too.
 *
 * @param interest the interest
 * @param to whose turn it was to answer
 */
@TypeAlias("interest-employer-agreed")
public record InterestEmployerAgreed(InterestId interest, CoachId to) implements InterestEvent {
}
