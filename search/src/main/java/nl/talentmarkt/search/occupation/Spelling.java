package nl.talentmarkt.search.occupation;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Words that are spelt right, to find the one that was meant by a word that is not among
 * them. Looks at all words in order and goes on from what the next one shares with the
 * one before: 25,000 words take about a millisecond.
 */
final class Spelling {

	private static final int SHORTEST_WORD = 4;

	private static final int SHORTEST_WORD_WITH_TWO_ERRORS = 7;

	private static final int LONGEST_WORD = 40;

	private final String[] words;

	/** How often each occurs. */
	private final int[] uses;

	private Spelling(SortedMap<String, Integer> uses) {
		this.words = uses.keySet().toArray(String[]::new);
		this.uses = uses.values().stream().mapToInt(Integer::intValue).toArray();
	}

	/** Takes words as often as they occur, in any order. */
	static Spelling of(Stream<String> words) {
		return new Spelling(words.filter((word) -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD)
			.collect(Collectors.toMap(Function.identity(), (word) -> 1, Integer::sum, TreeMap::new)));
	}

	boolean knows(String word) {
		return Arrays.binarySearch(this.words, word) >= 0;
	}

	/**
	 * Returns the nearest word: one letter added, left out, replaced or two exchanged, of
	 * seven letters and more twice. The first letter is taken to be right; of words that
	 * are as near the most usual one is meant.
	 * @param word a folded word
	 * @return empty when the word is too short or nothing resembles it
	 */
	Optional<Correction> nearest(String word) {
		int most = mostErrors(word);
		return (most == 0) ? Optional.empty() : Optional.ofNullable(nearest(word, most));
	}

	private static int mostErrors(String word) {
		if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
			return 0;
		}
		return (word.length() < SHORTEST_WORD_WITH_TWO_ERRORS) ? 1 : 2;
	}

	private @Nullable Correction nearest(String word, int mostErrors) {
		Comparison comparison = new Comparison(word);
		int nearest = -1;
		int most = mostErrors;
		int from = Arrays.binarySearch(this.words, word.substring(0, 1));
		for (int index = (from >= 0) ? from : -from - 1; index < this.words.length
				&& this.words[index].charAt(0) == word.charAt(0); index++) {
			int errors = comparison.errors(this.words[index], most);
			if (errors < most || (errors == most && (nearest < 0 || this.uses[index] > this.uses[nearest]))) {
				nearest = index;
				most = errors;
			}
		}
		return (nearest >= 0) ? new Correction(this.words[nearest], most) : null;
	}

	/** The distance of one word to others that come in order. */
	private static final class Comparison {

		private final String sought;

		private final int[][] rows = new int[LONGEST_WORD + 1][];

		private final int[] least = new int[LONGEST_WORD + 1];

		private String before = "";

		private int done;

		Comparison(String sought) {
			this.sought = sought;
			for (int row = 0; row < this.rows.length; row++) {
				this.rows[row] = new int[sought.length() + 1];
				this.rows[row][0] = row;
			}
			for (int column = 0; column <= sought.length(); column++) {
				this.rows[0][column] = column;
			}
		}

		int errors(String word, int most) {
			int row = Math.min(shared(word), this.done);
			this.before = word;
			this.done = row;
			while (row < word.length()) {
				if (row > 1 && this.least[row] > most && this.least[row - 1] > most) {
					return Integer.MAX_VALUE;
				}
				row++;
				fill(word, row);
				this.done = row;
			}
			return this.rows[row][this.sought.length()];
		}

		private int shared(String word) {
			int shared = Arrays.mismatch(this.before.toCharArray(), word.toCharArray());
			return (shared >= 0) ? shared : word.length();
		}

		private void fill(String word, int row) {
			int[] now = this.rows[row];
			int least = row;
			for (int column = 1; column <= this.sought.length(); column++) {
				int same = (word.charAt(row - 1) == this.sought.charAt(column - 1)) ? 0 : 1;
				int errors = Math.min(this.rows[row - 1][column - 1] + same,
						1 + Math.min(now[column - 1], this.rows[row - 1][column]));
				if (row > 1 && column > 1 && word.charAt(row - 1) == this.sought.charAt(column - 2)
						&& word.charAt(row - 2) == this.sought.charAt(column - 1)) {
					errors = Math.min(errors, this.rows[row - 2][column - 2] + 1);
				}
				now[column] = errors;
				least = Math.min(least, errors);
			}
			this.least[row] = least;
		}

	}

}
