package nl.talentmarkt.search.talent;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed in a search field: any text at all, of which only what can be
 * searched is kept. Nothing in it has a meaning other than the words themselves.
 *
 * @param value words with single spaces between them; empty when there are none
 * @param cut whether something was left out because it was too long
 */
public record SearchText(String value, boolean cut) {

	/** The longest text, in characters. */
	public static final int MAX_LENGTH = 500;

	/** The most words. */
	public static final int MAX_WORDS = 60;

	private static final int LONGEST_WORD = 40;

	/** No text. */
	public static final SearchText NONE = new SearchText("", false);

	private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.+#&/-]+");

	private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");

	/** Takes a text that was cleaned before. */
	public SearchText {
		if (value.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("A search text has at most " + MAX_LENGTH + " characters");
		}
	}

	/**
	 * Keeps what can be searched: control, direction and punctuation characters become
	 * spaces, and what is too long is cut after a whole word.
	 * @param typed anything
	 * @return the text to search for
	 */
	public static SearchText of(String typed) {
		boolean tooLong = typed.length() > MAX_LENGTH;
		String start = tooLong ? typed.substring(0, MAX_LENGTH) : typed;
		String composed = Normalizer.normalize(start, Normalizer.Form.NFC);
		String[] words = NOT_IN_WORDS.matcher(composed).replaceAll(" ").strip().split(" ");
		String kept = Arrays.stream(words)
			.filter((word) -> WORD_CHARACTER.matcher(word).find())
			.limit(MAX_WORDS)
			.map(SearchText::bounded)
			.collect(Collectors.joining(" "));
		return new SearchText((kept.length() > MAX_LENGTH) ? kept.substring(0, MAX_LENGTH) : kept,
				tooLong || words.length > MAX_WORDS);
	}

	/**
	 * Tells whether there is nothing to search for.
	 * @return true when there are no words
	 */
	public boolean isEmpty() {
		return this.value.isEmpty();
	}

	/** A longer one is no word, and costs much to look for with typing errors. */
	private static String bounded(String word) {
		int length = word.codePointCount(0, word.length());
		return (length <= LONGEST_WORD) ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
	}

	int words() {
		return isEmpty() ? 0 : this.value.split(" ").length;
	}

}
