package nl.talentmarkt.marketplace.text;

import java.util.regex.Pattern;

/**
 * Finds what a person could be reached by: mail addresses, web addresses and telephone
 * numbers. Such things pass on with a release only, never in a text that every employer
 * may read.
 */
public final class ContactData {

	private static final Pattern MAIL = Pattern
		.compile("[\\p{L}\\p{N}._%+-]+ ?@ ?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

	/** {@code .NET} in capitals is a way to program, not an address. */
	private static final Pattern WEB = Pattern
		.compile("(?i:https?://|www\\.)\\S+|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]{2,}\\.((?i:com|nl|org|eu|info)|net)"
				+ "(/\\S*)?(?![\\p{L}\\p{N}])");

	/** Dutch numbers, and numbers with a country in front. */
	private static final Pattern TELEPHONE = Pattern.compile(
			"(?<![\\p{Nd}])(?:(?:\\+|00)[ ]?[1-9](?:[ .()/-]{0,2}\\p{Nd}){7,13}|[0٠۰](?:[ .()/-]{0,2}\\p{Nd}){9})(?![\\p{Nd}])");

	private static final int SHORTEST_NUMBER = 8;

	private ContactData() {
	}

	/**
	 * Looks for contact data.
	 * @param text any text
	 * @return true when somebody could be reached by something in it
	 */
	public static boolean in(CharSequence text) {
		return (holds(text, '@') && MAIL.matcher(text).find())
				|| ((holds(text, '.') || holds(text, ':')) && WEB.matcher(text).find())
				|| (Digits.atLeast(SHORTEST_NUMBER, text) && TELEPHONE.matcher(text).find());
	}

	private static boolean holds(CharSequence text, char wanted) {
		return text.toString().indexOf(wanted) >= 0;
	}

}
