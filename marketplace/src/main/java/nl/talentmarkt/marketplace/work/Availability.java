package nl.talentmarkt.marketplace.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * When somebody can work.
 *
 * @param leastHours the fewest hours a week that make sense for this person, 1 to
 * {@code mostHours}
 * @param mostHours the most hours a week, at most 40
 * @param days the days of the week that are free; empty while that is still open
 * @param from the first day
 */
public record Availability(int leastHours, int mostHours, Set<DayOfWeek> days, LocalDate from) {

	private static final int FULL_WEEK = 40;

	/**
	 * Checks the hours.
	 * @throws IllegalArgumentException when the hours are not 1 ≤ least ≤ most ≤ 40
	 */
	public Availability {
		if (leastHours < 1 || leastHours > mostHours || mostHours > FULL_WEEK) {
			throw new IllegalArgumentException("Hours a week must be 1 to 40: " + leastHours + " to " + mostHours);
		}
		days = Set.copyOf(days);
	}

}
