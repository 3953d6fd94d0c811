package nl.talentmarkt.search.talent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchCluster;

/**
 * Asks how many profiles hold each of some words: a word that few have says much, one
 * that nobody has says nothing here.
 */
final class WordRarity {

	private static final String COUNTS = "counts";

	/** What more people than this part of all have is no reason to choose anybody. */
	private static final double COMMON = 0.25;

	private static final int MOST_WORDS = 25;

	private final SearchCluster cluster;

	private final TalentIndex index;

	WordRarity(SearchCluster cluster, TalentIndex index) {
		this.cluster = cluster;
		this.index = index;
	}

	/** Returns the words that say something, the rarest first, each from 0 to 1. */
	Mono<Map<String, Double>> of(List<String> words) {
		if (words.isEmpty()) {
			return Mono.just(Map.of());
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		words.forEach((word) -> queries.put(word, WordQueries.anywhere(word)));
		return this.cluster
			.ask((client) -> client.search(
					(request) -> request.index(this.index.alias())
						.size(0)
						.trackTotalHits((total) -> total.enabled(true))
						.aggregations(COUNTS,
								(counted) -> counted
									.filters((filters) -> filters.filters((keyed) -> keyed.keyed(queries)))),
					Void.class))
			.map(WordRarity::read);
	}

	private static Map<String, Double> read(SearchResponse<Void> response) {
		Aggregate counts = response.aggregations().get(COUNTS);
		long everybody = (response.hits().total() != null) ? response.hits().total().value() : 0;
		Map<String, Double> rarity = new LinkedHashMap<>();
		if (counts != null && everybody > 1) {
			counts.filters()
				.buckets()
				.keyed()
				.forEach((word, bucket) -> rarity.put(word, rarity(bucket.docCount(), everybody)));
		}
		Map<String, Double> rarest = new LinkedHashMap<>();
		rarity.entrySet()
			.stream()
			.filter((word) -> word.getValue() > 0)
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(MOST_WORDS)
			.forEach((word) -> rarest.put(word.getKey(), word.getValue()));
		return rarest;
	}

	private static double rarity(long count, long everybody) {
		return (count == 0 || count > Math.max(1, COMMON * everybody)) ? 0
				: 1 - Math.log((double) count) / Math.log((double) everybody);
	}

}
