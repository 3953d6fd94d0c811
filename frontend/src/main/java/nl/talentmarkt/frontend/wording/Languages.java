package nl.talentmarkt.frontend.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.talentmarkt.frontend.wording.Wording;

/** The languages to choose from. */
public final class Languages {

	/** The code of Dutch. */
	public static final String DUTCH = "nl";

	private static final String SIMPLE_DUTCH = "nl-simple";

	private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

	/** What newcomers in the Netherlands speak most, beside what is taught at school. */
	private static final List<String> COMMON = List.of(DUTCH, "en", "ar", "ti", "tr", "fa", "uk", "ku", "so", "am",
			"ru", "fr", "de", "es", "ps", "ur", "om", "hy", "az", "ka", "zh", "pt", "pl", "bn", "ta", "sw", "ln", "ha",
			"rw", "vi", "mn", "sq", "sr", "bs", "it", "el", "he", "hi", "ne", "my", "id", "uz", "tg", "kk", "ug", "ff",
			"wo", "yo", "ig");

	private Languages() {
	}

	/**
	 * Tells whether a language is known, that is, has a name.
	 * @param code any text
	 * @return true for the code of a language
	 */
	public static boolean isKnown(String code) {
		return CODE.matcher(code).matches() && !Locale.of(code).getDisplayLanguage(Locale.of(DUTCH)).equals(code);
	}

	/**
	 * What texts can be written in: what newcomers in the Netherlands speak most, Dutch
	 * first, and Dutch in short sentences.
	 */
	static Stream<Locale> written() {
		return Stream.concat(Stream.of(DUTCH, SIMPLE_DUTCH), COMMON.stream().filter((code) -> !DUTCH.equals(code)))
			.map(Locale::forLanguageTag);
	}

	/**
	 * Lists the languages that are offered; others can be known all the same.
	 * @param wording how they are called
	 * @return the languages by name
	 */
	public static List<Locale> toChoose(Wording wording) {
		return COMMON.stream()
			.filter(Languages::isKnown)
			.map(Locale::of)
			.sorted(Comparator.comparing(wording::language))
			.toList();
	}

}
