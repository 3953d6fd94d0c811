package nl.talentmarkt.search.talent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.occupation.Folding;
import nl.talentmarkt.search.occupation.NamedOccupation;
import nl.talentmarkt.search.occupation.OccupationName;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * Completes what is typed from the names in memory, and only with what some talent in the
 * scope has. How many have it is asked for everything at once; for a whole index it is
 * kept for a moment, so that typing costs the cluster next to nothing.
 */
final class Completion {

	/** Who withdraws must not be counted for longer. */
	private static final Duration KEPT = Duration.ofMillis(300);

	private static final int MOST_OCCUPATIONS = 10_000;

	private static final int MOST_COMPETENCES = 2_000;

	private static final String OCCUPATIONS = "occupations";

	private static final String COMPETENCES = "competences";

	private final SearchCluster cluster;

	private final String index;

	private final OccupationNames names;

	private final Mono<Counts> ofEverybody;

	/**
	 * Completes with what stands in one index.
	 * @param index the name under which it is searched
	 */
	Completion(SearchCluster cluster, String index, OccupationNames names) {
		this.cluster = cluster;
		this.index = index;
		this.names = names;
		this.ofEverybody = Mono.defer(() -> count(Query.of((all) -> all.matchAll((everybody) -> everybody))))
			.cache((counts) -> KEPT, (error) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/** Completes a text that is not empty: what most talents have first. */
	Mono<List<Suggestion>> of(String typed, Scope<?> scope) {
		return scope.condition().map(this::count).orElse(this.ofEverybody).map((now) -> suggestions(typed, now));
	}

	private Mono<Counts> count(Query within) {
		return this.cluster.ask(
				(client) -> client.search(
						(request) -> request.index(this.index)
							.size(0)
							.query(within)
							.trackTotalHits((total) -> total.enabled(false))
							.aggregations(OCCUPATIONS,
									(counted) -> counted
										.terms((terms) -> terms.field("concepts").size(MOST_OCCUPATIONS)))
							.aggregations(COMPETENCES,
									(counted) -> counted
										.terms((terms) -> terms.field("competences.exact").size(MOST_COMPETENCES))),
						Void.class))
			.map((response) -> new Counts(counts(response, OCCUPATIONS), counts(response, COMPETENCES)));
	}

	private static Map<String, Long> counts(SearchResponse<Void> response, String name) {
		Map<String, Long> counts = new HashMap<>();
		Optional.ofNullable(response.aggregations().get(name))
			.filter(Aggregate::isSterms)
			.ifPresent((found) -> found.sterms()
				.buckets()
				.array()
				.forEach((bucket) -> counts.put(bucket.key().stringValue(), bucket.docCount())));
		return counts;
	}

	private List<Suggestion> suggestions(String typed, Counts now) {
		Map<String, Completed> byLabel = new LinkedHashMap<>();
		this.names.startingWith(typed, now.occupations()::containsKey)
			.forEach((name) -> byLabel.computeIfAbsent(name.occupation().label(), (label) -> new Completed())
				.add(name, now.occupations()));
		List<Suggestion> suggestions = new ArrayList<>();
		byLabel.forEach((label, completed) -> suggestions.add(completed.suggestion(label)));
		String folded = Folding.fold(typed);
		now.competences()
			.entrySet()
			.stream()
			.filter((competence) -> beginsAWord(folded, competence.getKey()))
			.forEach((competence) -> suggestions
				.add(new Suggestion(competence.getKey(), competence.getKey(), competence.getValue())));
		return suggestions.stream()
			.sorted(Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::text))
			.toList();
	}

	private static boolean beginsAWord(String folded, String competence) {
		return !folded.isEmpty() && (" " + Folding.fold(competence)).contains(" " + folded);
	}

	/**
	 * How many talents have what.
	 *
	 * @param occupations by the key of the occupation
	 * @param competences by the competence
	 */
	private record Counts(Map<String, Long> occupations, Map<String, Long> competences) {
	}

	/** Everything that goes by one label, perhaps in several classifications. */
	private static final class Completed {

		private final Map<NamedOccupation, Long> counts = new HashMap<>();

		private String name = "";

		private int distance = Integer.MAX_VALUE;

		/** The label itself says most, then a name that begins with the letters. */
		void add(OccupationName name, Map<String, Long> counts) {
			this.counts.put(name.occupation(), counts.getOrDefault(name.occupation().key(), 0L));
			int distance = name.text().equals(name.occupation().label()) ? 0 : name.fromItsFirstWord() ? 1 : 2;
			if (distance < this.distance) {
				this.name = name.text();
				this.distance = distance;
			}
		}

		Suggestion suggestion(String label) {
			return new Suggestion(label, this.name, this.counts.values().stream().mapToLong(Long::longValue).sum());
		}

	}

}
