package nl.talentmarkt.marketplace.employer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Werkgeverskaart: what a talent may know of an employer before meeting it.
 *
 * @param floorLanguages ISO 639 codes of the languages spoken on the floor
 * @param floorMentor first name and function of who guides on the floor, or null when
 * nobody is named yet
 * @param earlierPlacements how many statushouders worked here before, 0 or more
 * @param reachability how to get there, in plain words
 */
public record ReadinessCard(List<String> floorLanguages, @Nullable String floorMentor, int earlierPlacements,
		String reachability) {

	/** Copies the list. */
	public ReadinessCard {
		floorLanguages = List.copyOf(floorLanguages);
	}

}
