package nl.talentmarkt.search.node.analysis;

import org.elasticsearch.common.settings.Settings;

/**
 * The lengths of n-grams in characters.
 *
 * @param min the shortest, at least 1
 * @param max the longest
 */
record Grams(int min, int max) {

	static Grams of(Settings settings) {
		return new Grams(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
	}

	void requireDifferenceUpTo(int limit) {
		if (this.max - this.min > limit) {
			throw new IllegalArgumentException(
					"The difference between max_gram and min_gram must be less than or equal to: [" + limit
							+ "] but was [" + (this.max - this.min) + "]. It is set by [index.max_ngram_diff].");
		}
	}

}
