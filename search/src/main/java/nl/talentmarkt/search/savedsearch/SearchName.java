package nl.talentmarkt.search.savedsearch;

import java.util.regex.Pattern;

import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * What somebody calls a saved search: one line, as it stands in a list and in the subject
 * of a mail.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record SearchName(String value) implements TextValue {

	/** The longest name, in UTF-16 characters. */
	public static final int MAX_LENGTH = 80;

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	/**
	 * Brings the name on one line and checks it.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is blank, too
	 * long, unreadable or holds a BSN-like number
	 */
	public SearchName {
		value = FreeText.of(WHITE_SPACE.matcher(value).replaceAll(" "), MAX_LENGTH).value();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
