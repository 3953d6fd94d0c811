package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Another coach answers from now on.
 *
 * @param interest the interest
 * @param to who
 * @param because why
 * @param taken whether that coach took it over, and so knows
 */
@TypeAlias("interest-passed-on")
public record InterestPassedOn(InterestId interest, CoachId to, Step.PassedOn.Cause because,
		boolean taken) implements InterestEvent {
}
