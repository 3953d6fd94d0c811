package nl.talentmarkt.marketplace.notification;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about the mail that tells of one notice. */
public sealed interface PlannedMailEvent extends DomainEvent {

	/**
	 * Returns the notice that the mail tells of.
	 * @return the notice's id
	 */
	String notice();

	/**
	 * It was decided for the first time when the notice goes out by mail.
	 *
	 * @param notice the notice
	 */
	@TypeAlias("notice-mail-planned")
	record Planned(String notice) implements PlannedMailEvent {
	}

	/**
	 * It goes out at another time or with something else.
	 *
	 * @param notice the notice
	 */
	@TypeAlias("notice-mail-retimed")
	record Retimed(String notice) implements PlannedMailEvent {
	}

	/**
	 * It goes out now, in a mail of its own, and never in another.
	 *
	 * @param notice the notice
	 */
	@TypeAlias("notice-mail-released")
	record Released(String notice) implements PlannedMailEvent {
	}

	/**
	 * It goes out in a daily mail.
	 *
	 * @param notice the notice
	 * @param digest the daily mail
	 */
	@TypeAlias("notice-mail-joined")
	record Joined(String notice, MailDigestId digest) implements PlannedMailEvent {
	}

	/**
	 * It came too late for a daily mail and waits for the next.
	 *
	 * @param notice the notice
	 * @param digest the daily mail
	 */
	@TypeAlias("notice-mail-left")
	record Left(String notice, MailDigestId digest) implements PlannedMailEvent {
	}

	/**
	 * It does not go out.
	 *
	 * @param notice the notice
	 */
	@TypeAlias("notice-mail-dropped")
	record Dropped(String notice) implements PlannedMailEvent {
	}

}
