package nl.talentmarkt.search.talent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;

import nl.talentmarkt.search.occupation.Correction;
import nl.talentmarkt.search.occupation.Folding;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * Replaces words that occur nowhere by what they resemble: a word from the names of
 * occupations, or one that stands in some profile.
 */
final class Corrections {

	/** Beyond this many words it is a text, and looking for typing errors takes long. */
	private static final int MOST_WORDS = 12;

	private static final int SHORTEST_WORD = 4;

	/**
	 * How much a correction must look like the word: one wrong letter in four to six, two
	 * in longer ones.
	 */
	private static final double LIKENESS = 0.7;

	private static final double AS_MUCH_LIKE = 0.05;

	private final OccupationNames names;

	Corrections(OccupationNames names) {
		this.names = names;
	}

	/** Returns the words that may be typing errors. */
	List<ReadText.Word> doubtful(ReadText text) {
		return (text.terms().size() > MOST_WORDS) ? List.of()
				: text.words().stream().filter((word) -> isDoubtful(word.typed())).toList();
	}

	private static boolean isDoubtful(String word) {
		return word.length() >= SHORTEST_WORD && word.codePoints().allMatch(Character::isLetter);
	}

	/**
	 * Returns the words with corrected spelling.
	 * @return empty when each occurs somewhere, or nothing resembles those that do not
	 */
	Optional<String> of(TalentQuestion question, SearchResponse<TalentDocument> response) {
		Map<String, String> corrected = new HashMap<>();
		Map<String, List<TermSuggestOption>> options = options(response);
		missing(response).forEach((word) -> nearest(word, options.getOrDefault(word, List.of()))
			.ifPresent((correction) -> corrected.put(word, correction)));
		return corrected.isEmpty() ? Optional.empty()
				: Optional.of(List.of(question.words().split(" "))
					.stream()
					.map((word) -> corrected.getOrDefault(word, word))
					.collect(Collectors.joining(" ")));
	}

	private static List<String> missing(SearchResponse<TalentDocument> response) {
		Aggregate everybody = response.aggregations().get(TalentQuestion.OCCURRENCES);
		Aggregate counts = (everybody != null) ? everybody.global().aggregations().get(TalentQuestion.OCCURRENCES)
				: null;
		return (counts == null) ? List.of()
				: counts.filters()
					.buckets()
					.keyed()
					.entrySet()
					.stream()
					.filter((count) -> count.getValue().docCount() == 0)
					.map(Map.Entry::getKey)
					.toList();
	}

	private static Map<String, List<TermSuggestOption>> options(SearchResponse<TalentDocument> response) {
		Map<String, List<TermSuggestOption>> options = new HashMap<>();
		response.suggest()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(co.elastic.clients.elasticsearch.core.search.Suggestion::term)
			.forEach((TermSuggest word) -> options.put(word.text(), word.options()));
		return options;
	}

	/** Of two that look as much like it, the one that stands in a profile was meant. */
	private Optional<String> nearest(String word, List<TermSuggestOption> options) {
		double most = options.stream().mapToDouble(TermSuggestOption::score).max().orElse(0);
		return this.names.correct(word)
			.filter((correction) -> likeness(word, correction.errors()) > Math.max(LIKENESS, most))
			.map(Correction::word)
			.or(() -> usual(options, most));
	}

	private static double likeness(String word, int errors) {
		return 1 - (double) errors / Folding.fold(word).length();
	}

	/** Of those that look as much like it, the most usual one, and then the shortest. */
	private static Optional<String> usual(List<TermSuggestOption> options, double most) {
		return options.stream()
			.filter((option) -> option.score() >= LIKENESS && option.score() > most - AS_MUCH_LIKE)
			.max(Comparator.comparingLong(TermSuggestOption::freq)
				.thenComparing((option) -> option.text().length(), Comparator.reverseOrder()))
			.map(TermSuggestOption::text);
	}

}
