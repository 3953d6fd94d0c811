package nl.talentmarkt.marketplace.work;

import java.util.List;
import java.util.Map;

import nl.talentmarkt.marketplace.text.PublicText;

/**
 * An occupation of the {@link OccupationCatalogue}.
 *
 * @param code its name within the scheme {@link OccupationCatalogue#SCHEME}: lower case
 * words joined by hyphens, stable for all time
 * @param label its Dutch name
 * @param group the group in which people look for it
 * @param sector the branch in which it is found most
 * @param level the werk- en denkniveau it usually asks
 * @param synonyms other names for it, by the ISO 639 code of their language; always some
 * in {@code nl}, {@code en} and {@code ar}
 * @param tasks what one usually does in it, each a few plain Dutch words that end in a
 * verb, 4 to 6
 */
public record CommonOccupation(String code, String label, OccupationGroup group, Sector sector, WorkingLevel level,
		Map<String, List<String>> synonyms, List<String> tasks) {

	/** Copies the collections. */
	public CommonOccupation {
		synonyms = Map.copyOf(synonyms);
		tasks = List.copyOf(tasks);
	}

	/**
	 * Makes it the occupation of one talent.
	 * @param tasks what this person did in it
	 * @param years years of experience, 0 to 60
	 * @return the occupation
	 * @throws IllegalArgumentException when the years are not between 0 and 60
	 */
	public Occupation toOccupation(PublicText tasks, int years) {
		return new Occupation(OccupationCatalogue.SCHEME, this.code, this.label, tasks, years);
	}

}
