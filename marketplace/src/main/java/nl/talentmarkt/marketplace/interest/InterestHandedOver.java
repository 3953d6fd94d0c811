package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The talent got another coach, who leads the interest from now on.
 *
 * @param interest the interest
 * @param to who is the coach now
 */
@TypeAlias("interest-handed-over")
public record InterestHandedOver(InterestId interest, CoachId to) implements InterestEvent {
}
