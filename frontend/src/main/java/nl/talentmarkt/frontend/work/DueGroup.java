package nl.talentmarkt.frontend.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When something is due, in the stretches by which people plan. */
enum DueGroup {

	/** It should have been done. */
	LATE,

	/** Today. */
	TODAY,

	/** Until the end of this week. */
	THIS_WEEK,

	/** After that. */
	LATER;

	static DueGroup of(LocalDate dueOn, LocalDate today) {
		if (dueOn.isBefore(today)) {
			return LATE;
		}
		if (dueOn.equals(today)) {
			return TODAY;
		}
		return dueOn.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
	}

}
