package nl.talentmarkt.marketplace.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that a talent speaks, with who says so.
 *
 * @param language ISO 639 code, two or three lower case letters, for instance {@code nl}
 * or {@code ti}
 * @param levels how well, skill by skill
 * @param source who established the levels
 * @param establishedOn when
 */
public record LanguageSkill(String language, LanguageLevels levels, Source source, LocalDate establishedOn) {

	private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

	/**
	 * Checks the language's code.
	 * @throws IllegalArgumentException when it is not two or three lower case letters
	 */
	public LanguageSkill {
		if (!CODE.matcher(language).matches()) {
			throw new IllegalArgumentException("Not an ISO 639 language code: " + language);
		}
	}

	/**
	 * Returns the language as a locale, to name it in any language.
	 * @return the locale
	 */
	public Locale locale() {
		return Locale.of(this.language);
	}

	/** Who established the levels of a language. */
	public enum Source {

		/** An exam. */
		EXAM,

		/** The language school. */
		SCHOOL,

		/** The talent. */
		SELF,

		/** The coach. */
		COACH

	}

}
