package nl.talentmarkt.marketplace.talent;

import java.time.Instant;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The coach's word that a profile is right and ready to be shown.
 *
 * @param by the coach
 * @param at when
 */
public record CoachConfirmation(CoachId by, Instant at) {
}
