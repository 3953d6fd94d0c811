package nl.talentmarkt.search.occupation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings texts to a form in which spellings that people do not tell apart are equal:
 * lower case, without accents, Arabic letters and the article as in any Arabic search.
 */
public final class Folding {

	private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

	/** Marks on letters, and what only joins or separates them on screen. */
	private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]+");

	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ı', "i"), Map.entry('ø', "o"),
			Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
			Map.entry('ة', "ه"), Map.entry('ى', "ي"), Map.entry('ی', "ي"), Map.entry('ک', "ك"), Map.entry('ٱ', "ا"));

	private static final String ARABIC_ARTICLE = "ال";

	private static final int SHORTEST_AFTER_ARTICLE = 3;

	private Folding() {
	}

	/**
	 * Folds a text.
	 * @param text anything
	 * @return its words with single spaces between them, perhaps none
	 */
	public static String fold(String text) {
		return String.join(" ", words(text));
	}

	/**
	 * Folds a text word by word.
	 * @param text anything
	 * @return its words, perhaps none
	 */
	public static List<String> words(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String spaced = NOT_IN_WORDS.matcher(letters(plain.toLowerCase(Locale.ROOT))).replaceAll(" ").strip();
		return spaced.isEmpty() ? List.of() : Arrays.stream(spaced.split(" ")).map(Folding::withoutArticle).toList();
	}

	private static String letters(String text) {
		if (text.chars().allMatch((letter) -> letter < 0x80)) {
			return text;
		}
		StringBuilder letters = new StringBuilder(text.length());
		text.chars().forEach((letter) -> {
			String other = LETTERS.get((char) letter);
			letters.append((other != null) ? other : String.valueOf((char) letter));
		});
		return letters.toString();
	}

	private static String withoutArticle(String word) {
		return (word.startsWith(ARABIC_ARTICLE) && word.length() >= ARABIC_ARTICLE.length() + SHORTEST_AFTER_ARTICLE)
				? word.substring(ARABIC_ARTICLE.length()) : word;
	}

}
