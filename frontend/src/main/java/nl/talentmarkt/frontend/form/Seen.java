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
	 * Reads how many decisions a page showed.
	 * @param sent what the form sent; null, as an old page does, stands for all there
	 * are, and anything that is no number for none
	 * @return the number, 0 or more
	 */
	public static int decisions(@Nullable String sent) {
		if (sent == null) {
			return Integer.MAX_VALUE;
		}
		return sent.matches("[0-9]{1," + DIGITS + "}") ? Integer.parseInt(sent) : 0;
	}

}
