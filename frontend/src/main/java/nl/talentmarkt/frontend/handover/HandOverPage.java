package nl.talentmarkt.frontend.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What can be handed over, and what was.
 *
 * @param givers whose talents can be handed over; empty for a coach, who has the own ones
 * @param from whose talents are shown, or null while none is chosen
 * @param colleagues who can take over
 * @param talents who can go along
 * @param earlier earlier hand-overs, the newest first
 */
record HandOverPage(List<Person> givers, @Nullable Person from, List<Person> colleagues, List<Row> talents,
		List<Earlier> earlier) {

	/**
	 * A coach.
	 *
	 * @param id the coach
	 * @param name first and last name
	 * @param title the function
	 */
	record Person(String id, String name, String title) {
	}

	/**
	 * A talent.
	 *
	 * @param code the talent code
	 * @param name the first name for the own coach, else null
	 * @param href where the own coach finds the talent, else null
	 */
	record Row(String code, @Nullable String name, @Nullable String href) {
	}

	/**
	 * An earlier hand-over.
	 *
	 * @param href where it is
	 * @param text from whom to whom, in words
	 * @param when when, in words
	 */
	record Earlier(String href, String text, String when) {
	}

}
