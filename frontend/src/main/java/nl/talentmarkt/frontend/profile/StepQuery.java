package nl.talentmarkt.frontend.profile;

import org.jspecify.annotations.Nullable;

/**
 * How a step was opened.
 *
 * @param bewaard set when it was saved just before
 * @param erbij the row to add, or null
 * @param zoek the occupation that is looked for, or null
 */
record StepQuery(@Nullable String bewaard, @Nullable String erbij, @Nullable String zoek) {

	private static final int LONGEST = 200;

	StepQuery {
		erbij = (erbij != null && erbij.length() > LONGEST) ? null : erbij;
		zoek = (zoek != null && zoek.length() > LONGEST) ? zoek.substring(0, LONGEST) : zoek;
	}

}
