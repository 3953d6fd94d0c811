package nl.talentmarkt.marketplace.reachability;

import java.time.Instant;

import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * A mail that did not reach its address.
 *
 * @param key unique for this failure for all time, so that it counts once however often
 * it is heard of
 * @param address where the mail went
 * @param status what the mail server said
 * @param at when
 */
public record MailFailure(String key, EmailAddress address, MailStatus status, Instant at) {
}
