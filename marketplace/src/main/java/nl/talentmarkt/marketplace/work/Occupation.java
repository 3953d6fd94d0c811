package nl.talentmarkt.marketplace.work;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.FreeText;

/**
 * An occupation that a talent had or wants, in any classification.
 *
 * @param scheme the classification, for instance {@code ESCO}, {@code CompetentNL} or
 * {@code Talentmarkt}
 * @param uri the concept within the classification, or null when it has none
 * @param label its Dutch name
 * @param tasks what this person did in it, in plain words
 * @param years years of experience, 0 to 60
 */
public record Occupation(String scheme, @Nullable String uri, String label, FreeText tasks, int years) {

	private static final int MOST_YEARS = 60;

	/**
	 * Checks the years.
	 * @throws IllegalArgumentException when they are not between 0 and 60
	 */
	public Occupation {
		if (years < 0 || years > MOST_YEARS) {
			throw new IllegalArgumentException("Years of experience must be 0 to 60: " + years);
		}
	}

}
