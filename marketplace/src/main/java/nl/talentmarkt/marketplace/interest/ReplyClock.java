package nl.talentmarkt.marketplace.interest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day on which a coach owes an answer, counted in working days from the day after the
 * wish came in.
 *
 * @param workingDays in how many working days, 1 or more
 * @param zone whose calendar counts
 */
public record ReplyClock(int workingDays, ZoneId zone) {

	/**
	 * Counts.
	 * @param expressedAt when the wish came in
	 * @return the last day on which an answer is in time
	 */
	public LocalDate dueOn(Instant expressedAt) {
		LocalDate day = LocalDate.ofInstant(expressedAt, this.zone);
		int left = this.workingDays;
		while (left > 0) {
			day = day.plusDays(1);
			if (isWorkingDay(day)) {
				left--;
			}
		}
		return day;
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
