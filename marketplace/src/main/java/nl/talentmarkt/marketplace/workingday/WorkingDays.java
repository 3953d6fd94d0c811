package nl.talentmarkt.marketplace.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * Working days: Monday to Friday, without Dutch public holidays and without the days on
 * which one organisation is closed. Immutable, for use by several threads.
 *
 * <p>
 * Liberation Day counts as a holiday every year, as it does for civil servants; Good
 * Friday does not.
 */
public final class WorkingDays {

	private static final int MOST_DAYS = 250;

	private static final HolidayManager HOLIDAYS = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

	private static final Map<Year, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

	private final Set<LocalDate> closedOn;

	/**
	 * Makes the calendar of an organisation.
	 * @param closedOn days on which it is closed although others work
	 */
	public WorkingDays(Set<LocalDate> closedOn) {
		this.closedOn = Set.copyOf(closedOn);
	}

	/**
	 * Tells whether people work on a day.
	 * @param day the day
	 * @return false at weekends, on holidays and on closed days
	 */
	public boolean contains(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !this.closedOn.contains(day) && !holidays(Year.from(day)).contains(day);
	}

	/**
	 * Counts working days from the day after a day.
	 * @param day the day from which to count
	 * @param workingDays how many, 1 to {@value #MOST_DAYS}
	 * @return the last of them
	 * @throws IllegalArgumentException when the number is not between 1 and
	 * {@value #MOST_DAYS}
	 */
	public LocalDate after(LocalDate day, int workingDays) {
		if (workingDays < 1 || workingDays > MOST_DAYS) {
			throw new IllegalArgumentException("Count 1 to " + MOST_DAYS + " working days: " + workingDays);
		}
		LocalDate counted = day;
		int left = workingDays;
		while (left > 0) {
			counted = counted.plusDays(1);
			if (contains(counted)) {
				left--;
			}
		}
		return counted;
	}

	/**
	 * Finds the first working day from a day on.
	 * @param day the day
	 * @return the day itself when it is one
	 */
	public LocalDate from(LocalDate day) {
		return after(day.minusDays(1), 1);
	}

	private static Set<LocalDate> holidays(Year year) {
		return BY_YEAR.computeIfAbsent(year,
				(wanted) -> HOLIDAYS.getHolidays(wanted)
					.stream()
					.filter((day) -> day.getType() == HolidayType.PUBLIC_HOLIDAY)
					.map(Holiday::getDate)
					.collect(Collectors.toUnmodifiableSet()));
	}

}
