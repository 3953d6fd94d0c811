package nl.talentmarkt.search.talent;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed in a search field: any text at all, of which only what can be
 * searched is kept. Nothing in it has a meaning other than the words themselves.
 *
 * @param value words with single spaces between them; in a job text also line breaks;
 * empty when there are none
 * @param cut whether something was left out because it was too long
 * @param kind what sort of text it is
 */
public record SearchText(String value, boolean cut, Kind kind) {

	/** The longest {@link Kind#WORDS}, in characters. */
	public static final int MAX_LENGTH = 500;

	/** The most words that are typed. */
	public static final int MAX_WORDS = 60;

	/** The longest {@link Kind#JOB_TEXT}, in characters. */
	public static final int MAX_JOB_TEXT = 10_000;

	private static final int LONGEST_WORD = 40;

	/** No text. */
	public static final SearchText NONE = new SearchText("", false, Kind.WORDS);

	private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.+#&/-]+");

	private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");

	private static final Pattern LINES = Pattern.compile("\\R+");

	private static final Pattern LONG_WORD = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + ",}");

	/**
	 * Takes a text that was cleaned before.
	 * @throws IllegalArgumentException when it is longer than its kind may be
	 */
	public SearchText {
		int most = (kind == Kind.WORDS) ? MAX_LENGTH : MAX_JOB_TEXT;
		if (value.length() > most) {
			throw new IllegalArgumentException("A text of the kind " + kind + " has at most " + most + " characters");
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
				tooLong || words.length > MAX_WORDS, Kind.WORDS);
	}

	/**
	 * Takes a pasted job text: keeps its lines, and of each what can be searched.
	 * @param pasted anything; what is beyond {@value #MAX_JOB_TEXT} characters is left
	 * out
	 * @return the text to read
	 */
	public static SearchText ofJobText(String pasted) {
		boolean tooLong = pasted.length() > MAX_JOB_TEXT;
		String start = tooLong ? pasted.substring(0, MAX_JOB_TEXT) : pasted;
		String kept = LINES.splitAsStream(start)
			.map((line) -> NOT_IN_WORDS.matcher(line).replaceAll(" "))
			.map((line) -> LONG_WORD.matcher(line).replaceAll(" ").strip())
			.filter((line) -> WORD_CHARACTER.matcher(line).find())
			.collect(Collectors.joining("\n"));
		return new SearchText(kept, tooLong, Kind.JOB_TEXT);
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

	/** What somebody typed or pasted. */
	public enum Kind {

		/** Words to look for: enough of them must occur. */
		WORDS,

		/**
		 * A vacancy: who fits it best comes first, and nothing in it excludes anybody.
		 */
		JOB_TEXT

	}

}
