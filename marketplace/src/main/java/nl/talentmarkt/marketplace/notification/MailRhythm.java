package nl.talentmarkt.marketplace.notification;

/** How soon somebody gets a notice by mail. The tray has each one at once. */
public enum MailRhythm {

	/** One mail for each notice, as soon as it is not quiet. */
	AT_ONCE,

	/** One mail a day with all that came since the last one. */
	DAILY,

	/** No mail: the tray only. */
	NONE

}
