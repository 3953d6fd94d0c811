package nl.talentmarkt.frontend.mail;

import reactor.core.publisher.Mono;

/** All mail that leaves this application. */
public interface Mails {

	/**
	 * Writes a mail and hands it to the mail server. Nothing is kept here: whoever must
	 * not lose a mail calls this from an event handler, which is called again after an
	 * error.
	 * @param mail the mail
	 * @return completes when the mail server took the mail over; an error means that it
	 * did not, or that it is unknown whether it did
	 */
	Mono<Void> send(OutgoingMail mail);

}
