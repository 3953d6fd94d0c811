package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

/**
 * The talent's yes no longer counts, because it rested on a consent that was withdrawn.
 * Nobody is told apart: the coach hears of the consent itself, and for employers nothing
 * had been opened.
 *
 * @param interest the interest
 */
@TypeAlias("interest-yes-lapsed")
public record InterestYesLapsed(InterestId interest) implements InterestEvent {
}
