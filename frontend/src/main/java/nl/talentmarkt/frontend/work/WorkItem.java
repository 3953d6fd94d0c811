package nl.talentmarkt.frontend.work;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do, in words, with what can be answered on the spot.
 *
 * @param id the interest
 * @param href where the thread is, or this item for who takes no part in the thread
 * @param title what there is to do
 * @param about the talent's main work and code
 * @param kind which kind of work it is
 * @param tone how it looks
 * @param icon its icon
 * @param due until when
 * @param message what was written last, or null
 * @param answers what can be answered here; may be none
 * @param decisions how many decisions there are
 * @param later the day that is proposed for later
 * @param refused what was wrong with the answer; none while there was none
 * @param done whether there is nothing to do any more
 */
record WorkItem(String id, String href, String title, String about, String kind, String tone, String icon, String due,
		@Nullable String message, List<QuickAnswer> answers, int decisions, String later, List<String> refused,
		boolean done) {

	/**
	 * Says what was wrong with an answer.
	 * @param texts what
	 * @return the same with these texts
	 */
	WorkItem refused(List<String> texts) {
		return new WorkItem(this.id, this.href, this.title, this.about, this.kind, this.tone, this.icon, this.due,
				this.message, this.answers, this.decisions, this.later, texts, this.done);
	}

}
