package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The coach is asking the talent.
 *
 * @param interest the interest
 */
@TypeAlias("interest-talent-asked")
public record InterestTalentAsked(InterestId interest) implements InterestEvent {
}
