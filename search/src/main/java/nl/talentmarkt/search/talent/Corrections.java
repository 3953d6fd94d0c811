package nl.talentmarkt.search.talent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

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

	private final WordCounts counts;

	Corrections(OccupationNames names, WordCounts counts) {
		this.names = names;
		this.counts = counts;
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
	Mono<String> of(TalentQuestion question, SearchResponse<?> response) {
		List<String> missing = missing(response);
		return missing.isEmpty() ? Mono.empty() : options(question.scope(), missing, response)
			.mapNotNull((options) -> corrected(question.words(), missing, options));
	}

	private @Nullable String corrected(String words, List<String> missing, Map<String, List<Option>> options) {
		Map<String, String> corrected = new HashMap<>();
		missing.forEach((word) -> nearest(word, options.getOrDefault(word, List.of()))
			.ifPresent((correction) -> corrected.put(word, correction)));
		return corrected.isEmpty() ? null
				: List.of(words.split(" "))
					.stream()
					.map((word) -> corrected.getOrDefault(word, word))
					.collect(Collectors.joining(" "));
	}

	/**
	 * Returns what the missing words resemble. Elasticsearch looks at the words of the
	 * whole index: those that stand outside the scope only must not be given away.
	 */
	private Mono<Map<String, List<Option>>> options(Scope<?> scope, List<String> missing, SearchResponse<?> response) {
		Map<String, List<Option>> options = options(response);
		options.keySet().retainAll(missing);
		Set<String> words = options.values()
			.stream()
			.flatMap(List::stream)
			.map(Option::text)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (scope.condition().isEmpty() || words.isEmpty()) {
			return Mono.just(options);
		}
		return this.counts.of(words, scope).map((counted) -> {
			options.replaceAll((word, some) -> some.stream()
				.map((option) -> option.occurring(counted.byWord().getOrDefault(option.text(), 0L)))
				.filter((option) -> option.count() > 0)
				.toList());
			return options;
		});
	}

	private static List<String> missing(SearchResponse<?> response) {
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

	private static Map<String, List<Option>> options(SearchResponse<?> response) {
		Map<String, List<Option>> options = new HashMap<>();
		response.suggest()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(co.elastic.clients.elasticsearch.core.search.Suggestion::term)
			.forEach((TermSuggest word) -> options.put(word.text(), word.options().stream().map(Option::of).toList()));
		return options;
	}

	/** Of two that look as much like it, the one that stands in a profile was meant. */
	private Optional<String> nearest(String word, List<Option> options) {
		double most = options.stream().mapToDouble(Option::score).max().orElse(0);
		return this.names.correct(word)
			.filter((correction) -> likeness(word, correction.errors()) > Math.max(LIKENESS, most))
			.map(Correction::word)
			.or(() -> usual(options, most));
	}

	private static double likeness(String word, int errors) {
		return 1 - (double) errors / Folding.fold(word).length();
	}

	/** Of those that look as much like it, the most usual one, and then the shortest. */
	private static Optional<String> usual(List<Option> options, double most) {
		return options.stream()
			.filter((option) -> option.score() >= LIKENESS && option.score() > most - AS_MUCH_LIKE)
			.max(Comparator.comparingLong(Option::count)
				.thenComparing((option) -> option.text().length(), Comparator.reverseOrder()))
			.map(Option::text);
	}

	/**
	 * A word that another resembles.
	 *
	 * @param text the word
	 * @param score how much, from 0 to 1
	 * @param count how many profiles hold it
	 */
	private record Option(String text, double score, long count) {

		static Option of(TermSuggestOption option) {
			return new Option(option.text(), option.score(), option.freq());
		}

		Option occurring(long count) {
			return new Option(this.text, this.score, count);
		}

	}

}
