package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Change;

/** By which mail each notice goes out. */
interface PlannedMails {

	/**
	 * Adds one.
	 * @param planned the change that begins it
	 * @return false when there is one for this notice already: that one stands
	 */
	Mono<Boolean> add(Change<PlannedMail> planned);

	/**
	 * Finds one.
	 * @param notice the notice's id
	 * @return what was decided, or empty
	 */
	Mono<PlannedMail> find(String notice);

	/**
	 * Finds what has waited long enough.
	 * @param now the moment
	 * @param most how many at the most
	 * @return the earliest first
	 */
	Flux<PlannedMail> due(Instant now, int most);

	/**
	 * Finds all that waits for somebody.
	 * @param recipient who
	 * @return what waits, in no order
	 */
	Flux<PlannedMail> waiting(AccountId recipient);

	/**
	 * Finds what joined a daily mail.
	 * @param digest the daily mail
	 * @return what joined it, in no order
	 */
	Flux<PlannedMail> joined(MailDigestId digest);

	/**
	 * Changes one.
	 * @param notice the notice's id
	 * @param intention called with what is stored now, possibly more than once
	 * @return what is stored after the intention, or empty when there is none
	 */
	Mono<PlannedMail> change(String notice, Function<PlannedMail, Change<PlannedMail>> intention);

	/**
	 * Forgets what waits no more.
	 * @param before what was planned before this moment
	 * @return completes when it is gone
	 */
	Mono<Void> removeDecided(Instant before);

}
