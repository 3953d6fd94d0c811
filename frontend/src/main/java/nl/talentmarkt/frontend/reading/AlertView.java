package nl.talentmarkt.frontend.reading;

import java.util.List;

/**
 * One alert in words.
 *
 * @param href where the figures are
 * @param employer the employer's name
 * @param day the day
 * @param pattern what was conspicuous
 * @param tone how it looks
 * @param figures how much was read when it was noticed
 */
record AlertView(String href, String employer, String day, String pattern, String tone, String figures) {

	/**
	 * An alert with the figures of its day.
	 *
	 * @param alert the alert
	 * @param explanation what the pattern means
	 * @param profiles how many profiles were opened that day, of how many
	 * @param resultPages how many pages of results, of how many
	 * @param members who opened how many
	 * @param sectors in which sectors those people look for work, and how many
	 * @param raises what was added for that day, and why
	 * @param mayRaise whether the reader can add something now
	 * @param path where the form goes
	 */
	record AlertPage(AlertView alert, String explanation, String profiles, String resultPages, List<Figure> members,
			List<Figure> sectors, List<String> raises, boolean mayRaise, String path) {
	}

	/**
	 * A number and what it counts.
	 *
	 * @param label what
	 * @param count how many
	 */
	record Figure(String label, long count) {
	}

}
