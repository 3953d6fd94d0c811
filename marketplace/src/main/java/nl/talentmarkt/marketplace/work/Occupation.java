package nl.talentmarkt.marketplace.work;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.PublicText;

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
public record Occupation(String scheme, @Nullable String uri, String label, PublicText tasks, int years) {

	/** The scheme of an occupation that somebody named in own words. */
	public static final String OWN_WORDS = "eigen";

	private static final int LONGEST_LABEL = 200;

	private static final int MOST_YEARS = 60;

	/**
	 * Checks the years and the name, which somebody may have typed.
	 * @throws IllegalArgumentException when the years are not between 0 and 60
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when the name is not
	 * one that employers may read, or longer than {@value #LONGEST_LABEL} characters
	 */
	public Occupation {
		label = PublicText.of(label, LONGEST_LABEL).value();
		if (years < 0 || years > MOST_YEARS) {
			throw new IllegalArgumentException("Years of experience must be 0 to 60: " + years);
		}
	}

}
