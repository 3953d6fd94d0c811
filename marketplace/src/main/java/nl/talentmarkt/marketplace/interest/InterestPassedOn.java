package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Another coach answers from now on.
 *
 * @param interest the interest
 * @param to who
 * @param because why
 */
@TypeAlias("interest-passed-on")
public record InterestPassedOn(InterestId interest, CoachId to, Step.PassedOn.Cause because) implements InterestEvent {
}
