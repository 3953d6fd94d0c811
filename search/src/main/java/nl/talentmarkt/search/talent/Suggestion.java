package nl.talentmarkt.search.talent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is suggested while somebody types.
 *
 * @param text what to search for instead
 * @param typed the name that the typed letters begin: {@code text} itself, or another
 * name of the same thing
 * @param count how many visible talents it finds
 */
public record Suggestion(String text, String typed, long count) {

	private static final String BETWEEN = "\t";

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final Pattern WORD_START = Pattern.compile("(?<=[^\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])");

	private static final Pattern REGEX_SYNTAX = Pattern.compile("[^\\p{L}\\p{N} ]");

	private static final int LONGEST_PREFIX = 50;

	/** Writes an indexed value for each word of each name that typing can begin with. */
	static List<String> under(String text, List<String> otherNames) {
		return Stream.concat(Stream.of(text), otherNames.stream())
			.flatMap((name) -> WORD_START.splitAsStream(name)
				.map((word) -> fold(name.substring(name.indexOf(word))) + BETWEEN + text + BETWEEN + name))
			.distinct()
			.toList();
	}

	/** Reads an indexed value. */
	static Suggestion read(String value, long count) {
		String[] parts = value.split(BETWEEN, -1);
		return new Suggestion(parts[1], parts[2], count);
	}

	/** Returns the regular expression of indexed values that begin with typed letters. */
	static String startingWith(String typed) {
		String folded = fold(typed);
		String bounded = (folded.length() > LONGEST_PREFIX) ? folded.substring(0, LONGEST_PREFIX) : folded;
		return REGEX_SYNTAX.matcher(bounded).replaceAll((syntax) -> Matcher.quoteReplacement("\\" + syntax.group()))
				+ ".*";
	}

	private static String fold(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
