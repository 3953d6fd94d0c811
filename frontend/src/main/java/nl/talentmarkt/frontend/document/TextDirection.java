package nl.talentmarkt.frontend.document;

import java.text.Bidi;

/** Finds the direction of a text, which browsers do by {@code dir="auto"}. */
public final class TextDirection {

	/**
	 * Finds the direction of the first letter that has one.
	 * @param text any text
	 * @return {@code rtl} or {@code ltr}
	 */
	public String of(String text) {
		return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
	}

}
