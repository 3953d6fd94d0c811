package nl.talentmarkt.marketplace.organisation;

import java.time.LocalDate;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Days on which a coach is away and a colleague takes over.
 *
 * @param from the first day
 * @param until the last day, not before the first
 * @param substitute who takes over
 */
public record Absence(LocalDate from, LocalDate until, CoachId substitute) {

	/**
	 * Checks the days.
	 * @throws IllegalArgumentException when it ends before it begins
	 */
	public Absence {
		if (until.isBefore(from)) {
			throw new IllegalArgumentException("An absence ends after it begins");
		}
	}

	/**
	 * Tells whether the coach is away.
	 * @param day the day
	 * @return true from the first to the last day
	 */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.until);
	}

}
