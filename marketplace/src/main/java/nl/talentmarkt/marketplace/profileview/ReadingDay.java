package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * How much one employer read in one day.
 *
 * @param profiles the talents whose profiles it opened
 * @param openings when it opened each for the first time that day, in no order
 * @param resultPages how many pages of search results it opened
 * @param deepPages how many of those lay deep
 */
public record ReadingDay(Set<TalentId> profiles, List<Instant> openings, int resultPages, int deepPages) {

	/** Nothing was read. */
	public static final ReadingDay NONE = new ReadingDay(Set.of(), List.of(), 0, 0);

	/** Copies the collections. */
	public ReadingDay {
		profiles = Set.copyOf(profiles);
		openings = List.copyOf(openings);
	}

	long openedSince(Instant moment) {
		return this.openings.stream().filter((opening) -> !opening.isBefore(moment)).count();
	}

	ReadingDay withResults(int pages, int deep) {
		return new ReadingDay(this.profiles, this.openings, pages, deep);
	}

}
