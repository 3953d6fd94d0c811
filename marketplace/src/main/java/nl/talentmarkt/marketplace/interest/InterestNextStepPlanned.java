package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * It was agreed what has to be done next.
 *
 * @param interest the interest
 * @param owner who does it
 */
@TypeAlias("interest-next-step-planned")
public record InterestNextStepPlanned(InterestId interest, Party owner) implements InterestEvent {
}
