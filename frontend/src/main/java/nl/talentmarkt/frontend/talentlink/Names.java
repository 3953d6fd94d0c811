package nl.talentmarkt.frontend.talentlink;

import nl.talentmarkt.frontend.wording.Wording;

/** Names that stand within a sentence. */
final class Names {

	private static final String FIRST_STRONG_ISOLATE = "\u2068";

	private static final String POP_ISOLATE = "\u2069";

	private Names() {
	}

	/**
	 * Keeps a name together within a sentence that runs from right to left: what
	 * {@code <bdi>} does where there is markup.
	 * @param name the name, in any script
	 * @param wording the reader's words
	 * @return the name, isolated where the sentence needs it
	 */
	static String within(String name, Wording wording) {
		return "rtl".equals(wording.text("page.direction")) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;
	}

}
