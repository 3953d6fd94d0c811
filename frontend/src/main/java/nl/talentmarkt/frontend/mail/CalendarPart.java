package nl.talentmarkt.frontend.mail;

/**
 * A calendar object that goes along with a mail (RFC 6047): mail programs offer it as an
 * appointment, and whoever's program does not can open the attached file.
 *
 * @param method what is to be done with it (RFC 5546)
 * @param text the object, as RFC 5545 writes it
 */
public record CalendarPart(Method method, String text) {

	/** How the attached file is called. */
	static final String FILE_NAME = "gesprek.ics";

	String contentType() {
		return "text/calendar; charset=UTF-8; method=" + this.method.name();
	}

	/** What is to be done with a calendar object. */
	public enum Method {

		/** Put it in the calendar, or in the place of what was sent before. */
		REQUEST,

		/** Take it out of the calendar. */
		CANCEL

	}

}
