package nl.talentmarkt.marketplace.notification;

/** Something that happened to a person's tray. */
public sealed interface TrayChange {

	/**
	 * A notice was put into it.
	 *
	 * @param notice the notice
	 */
	record Arrived(Notice notice) implements TrayChange {
	}

	/**
	 * A notice that was in it changed: it was seen.
	 *
	 * @param notice the notice as it is now
	 */
	record Seen(Notice notice) implements TrayChange {
	}

	/** Something may have been missed: whoever shows the tray reads it again. */
	record Missed() implements TrayChange {
	}

}
