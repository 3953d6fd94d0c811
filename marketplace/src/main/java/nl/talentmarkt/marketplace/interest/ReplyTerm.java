package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Until when somebody on the talent's side owes the employer an answer, and when the next
 * person is asked.
 *
 * @param stage whose turn it is
 * @param dueOn the last day on which an answer is in time
 * @param nextOn the day on which the next stage begins, or null at the last one
 */
public record ReplyTerm(Stage stage, LocalDate dueOn, @Nullable LocalDate nextOn) {

	/** Whose turn it is. */
	public enum Stage {

		/** The coach's. */
		COACH,

		/** The coach's, who was reminded. */
		REMINDED,

		/** The substitute's, because the coach did not answer. */
		SUBSTITUTE,

		/** The organisation's, because nobody answered. */
		ORGANISATION

	}

}
