package nl.talentmarkt.marketplace.text;

import java.util.regex.Pattern;

/**
 * The form that every id in the product has: it fits in an address, a file name and a
 * header as it stands.
 */
public final class Identifiers {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

	private Identifiers() {
	}

	/**
	 * Checks an id.
	 * @param value the text to check
	 * @return the same text
	 * @throws TextRefusedException when it is not 1 to 64 letters, digits or hyphens
	 */
	public static String require(String value) {
		if (!FORM.matcher(value).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.NOT_AN_ID);
		}
		return value;
	}

}
