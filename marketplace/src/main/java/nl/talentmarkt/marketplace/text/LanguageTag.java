package nl.talentmarkt.marketplace.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that somebody reads.
 *
 * @param value a BCP 47 tag, for instance {@code nl} or {@code zh-Hant}
 */
public record LanguageTag(String value) implements TextValue {

	private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

	/** Dutch, which every text has. */
	public static final LanguageTag DUTCH = new LanguageTag("nl");

	/**
	 * Checks the form.
	 * @throws TextRefusedException when it is no language tag
	 */
	public LanguageTag {
		if (!FORM.matcher(value).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.UNREADABLE);
		}
	}

	/**
	 * Returns what looks texts up.
	 * @return the locale of this language
	 */
	public Locale locale() {
		return Locale.forLanguageTag(this.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
