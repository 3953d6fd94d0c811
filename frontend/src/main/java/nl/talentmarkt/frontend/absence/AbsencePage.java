package nl.talentmarkt.frontend.absence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When a coach is away, in words.
 *
 * @param path where the forms go
 * @param coach the coach's name for whoever arranges it, or null for the coach
 * @param usual the id of who is asked when the coach does not answer, or empty
 * @param absences what was said, the earliest first
 * @param colleagues who can take over
 */
record AbsencePage(String path, @Nullable String coach, String usual, List<AbsenceView> absences,
		List<Colleague> colleagues) {

	/**
	 * One absence.
	 *
	 * @param from the first day, {@code yyyy-mm-dd}
	 * @param days first and last day in words
	 * @param substitute the name of who takes over
	 */
	record AbsenceView(String from, String days, String substitute) {
	}

	/**
	 * A coach of the same organisation.
	 *
	 * @param id the coach
	 * @param name first and last name
	 * @param title the function
	 */
	record Colleague(String id, String name, String title) {
	}

}
