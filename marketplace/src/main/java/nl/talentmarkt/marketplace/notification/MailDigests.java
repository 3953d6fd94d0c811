package nl.talentmarkt.marketplace.notification;

import java.util.List;

import java.time.Instant;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.Change;

/** All daily mails. */
interface MailDigests {

	/**
	 * Opens one.
	 * @param opened the change that begins it
	 * @return false when it was opened before, by whomever
	 */
	Mono<Boolean> open(Change<MailDigest> opened);

	/**
	 * Finds one by id.
	 * @param id the mail
	 * @return the mail, or empty
	 */
	Mono<MailDigest> find(MailDigestId id);

	/**
	 * Decides what is in one, unless that was decided.
	 * @param id the mail
	 * @param notices the notices
	 * @param at when
	 * @return the mail as it is stored, or empty when there is none
	 */
	Mono<MailDigest> gather(MailDigestId id, List<String> notices, Instant at);

	/**
	 * Forgets old ones.
	 * @param before those that were opened before this moment
	 * @return completes when they are gone
	 */
	Mono<Void> removeOpened(Instant before);

}
