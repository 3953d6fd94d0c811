package nl.talentmarkt.marketplace.text;

/** Counts digits of any script. */
final class Digits {

	private Digits() {
	}

	/**
	 * Tells whether a text could hold a number of some length. Every text is read again
	 * each time it comes out of the store, and most have too few digits for a pattern to
	 * be tried.
	 * @param text any text
	 * @param count how many, 1 or more
	 * @return true when there are at least so many digits, wherever they stand
	 */
	static boolean atLeast(int count, CharSequence text) {
		int left = count;
		for (int index = 0; index < text.length() && left > 0;) {
			int point = Character.codePointAt(text, index);
			left -= Character.isDigit(point) ? 1 : 0;
			index += Character.charCount(point);
		}
		return left == 0;
	}

}
