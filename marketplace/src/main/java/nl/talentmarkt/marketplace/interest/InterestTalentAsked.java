package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The coach is asking the talent.
 *
 * @param interest the interest
 * @param number which asking it was, 1 or more
 */
@TypeAlias("interest-talent-asked")
public record InterestTalentAsked(InterestId interest, int number) implements InterestEvent {
}
