package nl.talentmarkt.marketplace.notification;

import reactor.core.publisher.Mono;

/**
 * Which notices went out by mail. Written after the mail server took a mail over, so that
 * one event that concerns several people is not mailed again to those it reached when it
 * is handled again for the others.
 */
public interface SentMails {

	/**
	 * Looks one up.
	 * @param notice the notice's id
	 * @return true when its mail was taken over before
	 */
	Mono<Boolean> contains(String notice);

	/**
	 * Writes one down.
	 * @param notice the notice's id
	 * @return completes when it is stored
	 */
	Mono<Void> add(String notice);

}
