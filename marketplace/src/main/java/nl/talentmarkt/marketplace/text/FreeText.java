package nl.talentmarkt.marketplace.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text that a person wrote, as plain text: trimmed, in Unicode form NFC, with line ends
 * as {@code \n}, and without control characters or anything that looks like a
 * burgerservicenummer. Markup is not removed but kept as the characters it is; whoever
 * shows it escapes it.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record FreeText(String value) implements TextValue {

	/** The longest text, in UTF-16 characters. */
	public static final int MAX_LENGTH = 4000;

	private static final char DELETE = '\u007F';

	private static final char NO_BREAK_SPACE = '\u00A0';

	private static final char LAST_LATIN_1 = '\u00FF';

	private static final Pattern LINE_END = Pattern.compile("\\R");

	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\uFFFD\uFFFE\uFFFF&&[^\n\t]]");

	/**
	 * Cleans and checks the text.
	 * @throws TextRefusedException when it is blank, too long, unreadable or holds a
	 * BSN-like number
	 */
	public FreeText {
		value = clean(value, MAX_LENGTH);
	}

	/**
	 * Accepts a text of limited length.
	 * @param text what the person wrote
	 * @param maxLength the most characters, at most {@value #MAX_LENGTH}
	 * @return the cleaned text
	 * @throws TextRefusedException when it is blank, too long, unreadable or holds a
	 * BSN-like number
	 */
	public static FreeText of(String text, int maxLength) {
		return new FreeText(clean(text, Math.min(maxLength, MAX_LENGTH)));
	}

	private static String clean(String text, int maxLength) {
		boolean simple = text.chars().allMatch(FreeText::isSimple);
		String cleaned = simple ? text.strip()
				: Normalizer.normalize(LINE_END.matcher(text).replaceAll("\n").strip(), Normalizer.Form.NFC);
		if (cleaned.isEmpty()) {
			throw new TextRefusedException(TextRefusedException.Reason.BLANK);
		}
		if (cleaned.length() > maxLength) {
			throw new TextRefusedException(TextRefusedException.Reason.TOO_LONG);
		}
		if (!simple && UNREADABLE.matcher(cleaned).find()) {
			throw new TextRefusedException(TextRefusedException.Reason.UNREADABLE);
		}
		if (BsnLikeNumbers.in(cleaned)) {
			throw new TextRefusedException(TextRefusedException.Reason.LOOKS_LIKE_BSN);
		}
		return cleaned;
	}

	/**
	 * Most texts in Latin letters need nothing but trimming, and every text is cleaned
	 * again each time it comes out of the store.
	 * @return true for what is readable, ends no line but as it should, and is in form
	 * NFC whatever of its kind follows
	 */
	private static boolean isSimple(int character) {
		return character == '\n' || character == '\t' || (character >= ' ' && character < DELETE)
				|| (character >= NO_BREAK_SPACE && character <= LAST_LATIN_1);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
