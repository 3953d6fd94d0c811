package nl.talentmarkt.frontend.visibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of a consent text in one language.
 *
 * @param language its BCP 47 tag
 * @param name what the language calls itself
 * @param direction {@code ltr} or {@code rtl}
 * @param title the question
 * @param lead what to do with it
 * @param parts what is asked, in order
 */
public record ConsentText(String language, String name, String direction, String title, String lead, List<Part> parts) {

	/**
	 * One question and its answer.
	 *
	 * @param title the question
	 * @param text the answer, or null
	 * @param lines the answer as a list, or null
	 */
	public record Part(String title, @Nullable String text, @Nullable List<String> lines) {
	}

}
