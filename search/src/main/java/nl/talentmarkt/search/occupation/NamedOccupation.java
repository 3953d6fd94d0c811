package nl.talentmarkt.search.occupation;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.work.OccupationConcept;
import nl.talentmarkt.marketplace.work.OccupationGroup;

/**
 * An occupation of some classification, as it is recognised.
 *
 * @param key what documents hold of it, as {@link OccupationNames#key} writes it
 * @param label its Dutch name, or another when it has none
 * @param group the group in which people look for it, or null when that is not known
 */
public record NamedOccupation(String key, String label, @Nullable OccupationGroup group) {

	static NamedOccupation of(OccupationConcept concept) {
		return new NamedOccupation(OccupationNames.key(concept.scheme(), concept.uri()), concept.label(),
				concept.group());
	}

}
