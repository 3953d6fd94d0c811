package nl.talentmarkt.marketplace.notification;

import java.time.Instant;

/** When a notice goes out by mail, and with what. */
sealed interface MailMoment {

	/**
	 * In a mail of its own.
	 *
	 * @param at not before this moment
	 */
	record Alone(Instant at) implements MailMoment {
	}

	/**
	 * Together with the others of the day.
	 *
	 * @param at when that mail goes out
	 */
	record Together(Instant at) implements MailMoment {
	}

	/** Not at all: the tray has it. */
	record Never() implements MailMoment {
	}

}
