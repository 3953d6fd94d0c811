package nl.talentmarkt.frontend.unanswered;

import java.util.List;

/**
 * What nobody answered, in words: no name of a talent and nothing that was written.
 *
 * @param interests the longest waiting first
 * @param coaches who can answer
 */
record UnansweredPage(List<WaitingView> interests, List<CoachView> coaches) {

	/**
	 * One interest.
	 *
	 * @param id the interest
	 * @param employer who waits
	 * @param code the talent code
	 * @param since since when
	 * @param coach who was asked first
	 */
	record WaitingView(String id, String employer, String code, String since, String coach) {
	}

	/**
	 * One coach of the organisation.
	 *
	 * @param id the coach
	 * @param name first and last name
	 * @param title the function
	 */
	record CoachView(String id, String name, String title) {
	}

}
