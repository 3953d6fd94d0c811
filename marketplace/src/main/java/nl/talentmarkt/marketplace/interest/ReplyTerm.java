package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Until when somebody owes something, and when something happens because nothing did.
 * While an interest is open there always is one, so that none is forgotten.
 *
 * @param stage whose turn it is, for what
 * @param dueOn the last day on which it is in time
 * @param nextOn the day on which the next stage begins, or null at the last one
 */
public record ReplyTerm(Stage stage, LocalDate dueOn, @Nullable LocalDate nextOn) {

	/** Whose turn it is. */
	public enum Stage {

		/** The coach's, to answer. */
		COACH,

		/** The coach's, who was reminded. */
		REMINDED,

		/** The substitute's, because the coach did not answer. */
		SUBSTITUTE,

		/** The organisation's, because nobody answered. */
		ORGANISATION,

		/** The employer's, to say whether it wants to meet a proposed talent. */
		EMPLOYER,

		/** The employer's, which was reminded. */
		EMPLOYER_REMINDED,

		/** The next step's: to plan a meeting, or what follows from one. */
		NEXT_STEP,

		/** The next step's, of which the coach was reminded. */
		NEXT_STEP_REMINDED,

		/** A meeting's that is planned. */
		MEETING,

		/** Both sides', to say how the meeting went. */
		OUTCOME,

		/** The coach's, because no side said how the meeting went. */
		OUTCOME_REMINDED

	}

}
