package nl.talentmarkt.marketplace.notification;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about a daily mail. */
public sealed interface MailDigestEvent extends DomainEvent {

	/**
	 * Returns the mail it is about.
	 * @return the mail's id
	 */
	MailDigestId digest();

	/**
	 * It is time for a daily mail; what is in it is still to be gathered.
	 *
	 * @param digest the mail
	 */
	@TypeAlias("mail-digest-opened")
	record Opened(MailDigestId digest) implements MailDigestEvent {
	}

	/**
	 * It is decided which notices a daily mail tells of.
	 *
	 * @param digest the mail
	 */
	@TypeAlias("mail-digest-gathered")
	record Gathered(MailDigestId digest) implements MailDigestEvent {
	}

}
