package nl.talentmarkt.frontend.terms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of the terms of use.
 *
 * @param id its name, which never changes
 * @param title what it is called
 * @param lead what it is for
 * @param parts what is agreed, in order
 */
record TermsText(String id, String title, String lead, List<Part> parts) {

	/**
	 * One subject.
	 *
	 * @param title the subject
	 * @param text what is agreed, or null
	 * @param lines the same as a list, or null
	 */
	record Part(String title, @Nullable String text, @Nullable List<String> lines) {
	}

}
