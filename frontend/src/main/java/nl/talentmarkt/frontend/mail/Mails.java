package nl.talentmarkt.frontend.mail;

import reactor.core.publisher.Mono;

/** All mail that leaves this application. */
public interface Mails {

	/**
	 * Writes a mail and hands it to the mail server. Nothing is kept here: whoever must
	 * not lose a mail calls this from an event handler, which is called again after an
	 * error.
	 * @param mail the mail
	 * @return completes when the mail server took the mail over, or when the address does
	 * not work, which is remembered: the mail is held back then. An error means that the
	 * server did not take it over, or that it is unknown whether it did
	 */
	Mono<Void> send(OutgoingMail mail);

	/**
	 * Sends a mail that its reader waits for, also to an address that did not take the
	 * last ones.
	 * @param mail the mail
	 * @return as {@link #send}
	 */
	Mono<Void> sendAskedFor(OutgoingMail mail);

}
