package nl.talentmarkt.marketplace.interest;

/** A talent answers a question that no longer takes this answer. */
public final class QuestionClosedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final Cause why;

	QuestionClosedException(Cause why) {
		super("The question is closed: " + why);
		this.why = why;
	}

	/**
	 * Returns why.
	 * @return the cause
	 */
	public Cause why() {
		return this.why;
	}

	/** Why a question takes no answer. */
	public enum Cause {

		/** The interest came to an end. */
		ENDED,

		/** The coach asked anew. */
		REPLACED,

		/** The term for answering is over. */
		EXPIRED,

		/** It was answered otherwise. */
		ANSWERED

	}

}
