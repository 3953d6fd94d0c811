package nl.talentmarkt.frontend.profile;

import org.jspecify.annotations.Nullable;

/**
 * The button that sent a step.
 *
 * @param kind which one
 * @param argument what it is about: the row to remove or to add; else empty
 */
record StepAction(Kind kind, String argument) {

	private static final int LONGEST = 200;

	/** Reads the value of a button; what is not known goes on like the main button. */
	static StepAction of(@Nullable String value) {
		String text = (value != null && value.length() <= LONGEST) ? value : "";
		if (text.startsWith("weg:")) {
			return new StepAction(Kind.REMOVE, text.substring("weg:".length()));
		}
		if (text.startsWith("erbij:")) {
			return new StepAction(Kind.ADD, text.substring("erbij:".length()));
		}
		return switch (text) {
			case "vanzelf" -> new StepAction(Kind.SAVE_BY_ITSELF, "");
			case "zoek" -> new StepAction(Kind.SEARCH, "");
			case "enter" -> new StepAction(Kind.ENTER, "");
			default -> new StepAction(Kind.GO_ON, "");
		};
	}

	/** What a button does after everything was saved. */
	enum Kind {

		/** Goes on to the next step. */
		GO_ON,

		/** The Enter key: searches when something stands in a search field. */
		ENTER,

		/** Stays, without anybody having pressed anything. */
		SAVE_BY_ITSELF,

		/** Shows what was found. */
		SEARCH,

		/** Adds a row. */
		ADD,

		/** Takes a row away. */
		REMOVE

	}

}
