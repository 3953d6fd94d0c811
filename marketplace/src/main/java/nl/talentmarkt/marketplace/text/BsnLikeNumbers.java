package nl.talentmarkt.marketplace.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that could be a burgerservicenummer: nine digits, perhaps written in
 * groups, that pass the 11-test (9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is divisible
 * by 11).
 */
public final class BsnLikeNumbers {

	private static final Pattern NINE_DIGITS = Pattern
		.compile("(?<![\\p{Nd}])\\p{Nd}(?:[ .\\-\u00A0]?\\p{Nd}){8}(?![\\p{Nd}])");

	private static final int DIGITS = 9;

	private static final int MODULUS = 11;

	private BsnLikeNumbers() {
	}

	/**
	 * Looks for such a number.
	 * @param text any text
	 * @return true when at least one number in it could be a burgerservicenummer
	 */
	public static boolean in(CharSequence text) {
		if (!Digits.atLeast(DIGITS, text)) {
			return false;
		}
		Matcher matcher = NINE_DIGITS.matcher(text);
		int from = 0;
		while (matcher.find(from)) {
			if (passesElevenTest(matcher.group())) {
				return true;
			}
			from = matcher.start() + 1;
		}
		return false;
	}

	private static boolean passesElevenTest(String digits) {
		int sum = 0;
		int total = 0;
		int position = 0;
		for (int index = 0; index < digits.length(); index++) {
			int digit = Character.digit(digits.charAt(index), 10);
			if (digit < 0) {
				continue;
			}
			int weight = (position == DIGITS - 1) ? -1 : DIGITS - position;
			sum += weight * digit;
			total += digit;
			position++;
		}
		return total > 0 && sum % MODULUS == 0;
	}

}
