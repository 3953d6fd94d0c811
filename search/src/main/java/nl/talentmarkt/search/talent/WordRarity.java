package nl.talentmarkt.search.talent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;

/**
 * Asks how many profiles hold each of some words: a word that few have says much, one
 * that nobody has says nothing here.
 */
final class WordRarity {

	/** What more people than this part of all have is no reason to choose anybody. */
	private static final double COMMON = 0.25;

	private static final int MOST_WORDS = 25;

	private final WordCounts counts;

	WordRarity(WordCounts counts) {
		this.counts = counts;
	}

	/** Returns the words that say something, the rarest first, each from 0 to 1. */
	Mono<Map<String, Double>> of(List<String> words, Scope<?> scope) {
		return words.isEmpty() ? Mono.just(Map.of()) : this.counts.of(words, scope).map(WordRarity::rarest);
	}

	private static Map<String, Double> rarest(WordCounts.Counted counted) {
		Map<String, Double> rarity = new LinkedHashMap<>();
		if (counted.everybody() > 1) {
			counted.byWord().forEach((word, count) -> rarity.put(word, rarity(count, counted.everybody())));
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
