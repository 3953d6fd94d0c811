package nl.talentmarkt.frontend.interests;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thread in words, as {@code interests/show.html} shows it.
 *
 * @param id the interest
 * @param code the talent code
 * @param occupation the talent's main occupation
 * @param kind how the employer would like to meet
 * @param origin how it came in
 * @param offer the title of the offer that it is about, or null
 * @param status where it stands, in a few words
 * @param tone how the status looks
 * @param icon the status' icon, or null
 * @param steps what was done and what comes next
 * @param messages what was written
 * @param employer the employer's name
 * @param coach the coach's name
 * @param open whether the thread goes on
 */
record InterestView(String id, String code, String occupation, String kind, String origin, @Nullable String offer,
		String status, String tone, @Nullable String icon, List<StepView> steps, List<MessageView> messages,
		String employer, String coach, boolean open) {

	/**
	 * One step.
	 *
	 * @param label what was or will be done
	 * @param state done, current or todo
	 * @param time when, or null
	 * @param note more about it, or null
	 */
	record StepView(String label, String state, @Nullable String time, @Nullable String note) {
	}

	/**
	 * One message.
	 *
	 * @param author who wrote it
	 * @param role as whom
	 * @param time when
	 * @param text what it says
	 * @param own whether the reader wrote it
	 */
	record MessageView(String author, String role, String time, String text, boolean own) {
	}

}
