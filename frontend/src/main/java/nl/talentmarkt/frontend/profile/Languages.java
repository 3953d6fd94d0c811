package nl.talentmarkt.frontend.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.wording.Wording;

/** The languages to choose from. */
final class Languages {

	static final String DUTCH = "nl";

	private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

	/** What newcomers in the Netherlands speak most, beside what is taught at school. */
	private static final List<String> COMMON = List.of(DUTCH, "en", "ar", "ti", "tr", "fa", "uk", "ku", "so", "am",
			"ru", "fr", "de", "es", "ps", "ur", "om", "hy", "az", "ka", "zh", "pt", "pl", "bn", "ta", "sw", "ln", "ha",
			"rw", "vi", "mn", "sq", "sr", "bs", "it", "el", "he", "hi", "ne", "my", "id", "uz", "tg", "kk", "ug", "ff",
			"wo", "yo", "ig");

	private Languages() {
	}

	/** A language is known when it has a name. */
	static boolean isKnown(String code) {
		return CODE.matcher(code).matches() && !Locale.of(code).getDisplayLanguage(Locale.of(DUTCH)).equals(code);
	}

	static List<Choices.Option> toChoose(Wording wording) {
		return COMMON.stream()
			.filter(Languages::isKnown)
			.map((code) -> new Choices.Option(code, wording.language(Locale.of(code))))
			.sorted(Comparator.comparing(Choices.Option::label))
			.toList();
	}

}
