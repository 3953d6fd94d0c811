package nl.talentmarkt.marketplace.work;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a classification says of one occupation in one language.
 *
 * @param uri the concept within the classification
 * @param group the group in which people look for it, or null when none fits
 * @param names its names in that language, the usual one first; never empty
 */
public record ConceptNames(String uri, @Nullable OccupationGroup group, List<String> names) {

	/**
	 * Copies the names.
	 * @throws IllegalArgumentException when there are none
	 */
	public ConceptNames {
		names = List.copyOf(names);
		if (names.isEmpty()) {
			throw new IllegalArgumentException("An occupation needs a name: " + uri);
		}
	}

}
