package nl.talentmarkt.search.talent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;

/**
 * A language needed at some level or higher, for instance speaking Dutch at B1.
 *
 * @param language ISO 639 code, two or three lower case letters
 * @param skill what must be done in it
 * @param level the lowest level that will do
 */
public record LanguageRequirement(String language, Skill skill, CefrLevel level) {

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

	private static final Pattern FORM = Pattern.compile("([a-z]{2,3}):([A-Z]+):([A-Z0-9]+)");

	/**
	 * Checks the language's code.
	 * @throws IllegalArgumentException when it is not two or three lower case letters
	 */
	public LanguageRequirement {
		if (!LANGUAGE.matcher(language).matches()) {
			throw new IllegalArgumentException("Not an ISO 639 language code");
		}
	}

	/**
	 * Reads the form that {@link #value()} writes.
	 * @param value any text
	 * @return the requirement, or empty when the text is not one
	 */
	public static Optional<LanguageRequirement> parse(String value) {
		Matcher parts = FORM.matcher(value);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return constant(Skill.class, parts.group(2)).flatMap((skill) -> constant(CefrLevel.class, parts.group(3))
			.map((level) -> new LanguageRequirement(parts.group(1), skill, level)));
	}

	/**
	 * Returns the requirement as one text, the value it has as a choice in
	 * {@link Facet#LANGUAGE}.
	 * @return for instance {@code nl:SPEAKING:B1}
	 */
	public String value() {
		return this.language + ":" + this.skill + ":" + this.level;
	}

	/**
	 * Returns the language as a locale, to name it in any language.
	 * @return the locale
	 */
	public Locale locale() {
		return Locale.of(this.language);
	}

	/**
	 * Returns everything that somebody's knowledge of a language suffices for, so that
	 * "B1 or higher" is one exact value to look up.
	 */
	static List<LanguageRequirement> metBy(LanguageSkill known) {
		return Arrays.stream(Skill.values())
			.flatMap((skill) -> Arrays.stream(CefrLevel.values())
				.filter(skill.level(known.levels())::reaches)
				.map((level) -> new LanguageRequirement(known.language(), skill, level)))
			.toList();
	}

	/** Returns how far somebody's knowledge of a language reaches, skill by skill. */
	static Stream<LanguageRequirement> reachedBy(LanguageSkill known) {
		return Arrays.stream(Skill.values())
			.map((skill) -> new LanguageRequirement(known.language(), skill, skill.level(known.levels())));
	}

	/** Returns every level that suffices, this one first. */
	List<LanguageRequirement> orHigher() {
		return Arrays.stream(CefrLevel.values())
			.filter((higher) -> higher.reaches(this.level))
			.map((higher) -> new LanguageRequirement(this.language, this.skill, higher))
			.toList();
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.name().equals(name)).findFirst();
	}

	/** What can be done in a language, each with a level of its own. */
	@SuppressWarnings("ImmutableEnumChecker") // its function has no state
	public enum Skill {

		/** Luisteren. */
		LISTENING(LanguageLevels::listening),

		/** Lezen. */
		READING(LanguageLevels::reading),

		/** Gesprekken voeren. */
		TALKING(LanguageLevels::talking),

		/** Spreken. */
		SPEAKING(LanguageLevels::speaking),

		/** Schrijven. */
		WRITING(LanguageLevels::writing);

		private final Function<LanguageLevels, CefrLevel> level;

		Skill(Function<LanguageLevels, CefrLevel> level) {
			this.level = level;
		}

		CefrLevel level(LanguageLevels levels) {
			return this.level.apply(levels);
		}

	}

}
