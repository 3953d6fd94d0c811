package nl.talentmarkt.search.talent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchCluster;

/** Asks how many profiles within a scope hold each of some words. */
final class WordCounts {

	private static final String COUNTS = "counts";

	private final SearchCluster cluster;

	private final String index;

	/**
	 * Counts in an index.
	 * @param index its name
	 */
	WordCounts(SearchCluster cluster, String index) {
		this.cluster = cluster;
		this.index = index;
	}

	/**
	 * Counts words.
	 * @param words at least one
	 */
	Mono<Counted> of(Collection<String> words, Scope<?> scope) {
		Map<String, Query> queries = new LinkedHashMap<>();
		words.forEach((word) -> queries.put(word, scope.audience().words().anywhere(word)));
		return this.cluster
			.ask((client) -> client.search(
					(request) -> request.index(this.index)
						.size(0)
						.trackTotalHits((total) -> total.enabled(true))
						.query(TalentQuestion.all(scope.condition().stream().toList()))
						.aggregations(COUNTS,
								(counted) -> counted
									.filters((filters) -> filters.filters((keyed) -> keyed.keyed(queries)))),
					Void.class))
			.map(WordCounts::read);
	}

	private static Counted read(SearchResponse<Void> response) {
		Aggregate counts = response.aggregations().get(COUNTS);
		Map<String, Long> byWord = new LinkedHashMap<>();
		if (counts != null) {
			counts.filters().buckets().keyed().forEach((word, bucket) -> byWord.put(word, bucket.docCount()));
		}
		return new Counted((response.hits().total() != null) ? response.hits().total().value() : 0, byWord);
	}

	/**
	 * How many profiles there are.
	 *
	 * @param everybody in the scope
	 * @param byWord with each word
	 */
	record Counted(long everybody, Map<String, Long> byWord) {
	}

}
