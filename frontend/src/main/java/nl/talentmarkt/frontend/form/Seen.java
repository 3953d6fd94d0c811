package nl.talentmarkt.frontend.form;

import org.jspecify.annotations.Nullable;

/**
 * How far something had got when a page with a form was shown, sent along with the form.
 */
public final class Seen {

	private static final int DIGITS = 9;

	private Seen() {
	}

	/**
	 * Reads how many moves a page showed. Whoever sends no number, as an old page does,
	 * is believed to know everything.
	 * @param sent what the form sent
	 * @return the number, 0 or more
	 */
	public static int moves(@Nullable String sent) {
		return (sent != null && sent.matches("[0-9]{1," + DIGITS + "}")) ? Integer.parseInt(sent) : Integer.MAX_VALUE;
	}

}
