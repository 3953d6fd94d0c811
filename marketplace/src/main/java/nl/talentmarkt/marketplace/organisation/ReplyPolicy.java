package nl.talentmarkt.marketplace.organisation;

import java.time.LocalDate;
import java.util.Set;

import nl.talentmarkt.marketplace.workingday.WorkingDays;

/**
 * How soon the coaches of an organisation answer an employer, before somebody else is
 * asked to.
 *
 * @param coachWithin working days for the coach, 1 to {@value #MOST_DAYS}
 * @param substituteWithin working days for the substitute after that, 1 to
 * {@value #MOST_DAYS}
 * @param closedOn days on which the organisation is closed, besides weekends and holidays
 */
public record ReplyPolicy(int coachWithin, int substituteWithin, Set<LocalDate> closedOn) {

	/** Three working days for the coach, two for the substitute. */
	public static final ReplyPolicy DEFAULT = new ReplyPolicy(3, 2, Set.of());

	/** The most working days that anybody may take. */
	public static final int MOST_DAYS = 20;

	/**
	 * Checks the numbers.
	 * @throws IllegalArgumentException when one is not between 1 and {@value #MOST_DAYS}
	 */
	public ReplyPolicy {
		if (Math.min(coachWithin, substituteWithin) < 1 || Math.max(coachWithin, substituteWithin) > MOST_DAYS) {
			throw new IllegalArgumentException("An answer takes 1 to " + MOST_DAYS + " working days");
		}
		closedOn = Set.copyOf(closedOn);
	}

	/**
	 * Returns the organisation's calendar.
	 * @return the days on which its coaches work
	 */
	public WorkingDays workingDays() {
		return new WorkingDays(this.closedOn);
	}

}
