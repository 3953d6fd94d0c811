package nl.talentmarkt.marketplace.interest;

/**
 * Neutral reasons for not going on. They are kept for the coach and the reports; the
 * other side never sees one.
 */
public enum DeclineReason {

	/** The talent found work or school. */
	ALREADY_PLACED,

	/** Hours, days or distance do not fit. */
	DOES_NOT_FIT_AVAILABILITY,

	/** The work does not fit what the talent wants now. */
	DOES_NOT_FIT_WISHES,

	/** First another step, for instance language or school. */
	FIRST_ANOTHER_STEP,

	/** Anything else. */
	OTHER

}
