package nl.talentmarkt.marketplace.interest;

/** Where an interest stands. */
public enum InterestState {

	/** It waits for the coach's answer. */
	WITH_COACH(true),

	/** The coach is asking the talent. */
	TALENT_ASKED(true),

	/** The coach will come back to it on a later day. */
	LATER(true),

	/** Talent and coach released details to this employer. */
	RELEASED(true),

	/** It will not go on; the employer is not told why. */
	DECLINED(false),

	/** The employer took it back. */
	WITHDRAWN(false);

	private final boolean open;

	InterestState(boolean open) {
		this.open = open;
	}

	/**
	 * Tells whether the thread goes on. One employer and one talent have at most one open
	 * interest.
	 * @return false once it came to an end
	 */
	public boolean isOpen() {
		return this.open;
	}

	/**
	 * Tells whether it is the coach's turn.
	 * @return true while the coach owes the employer an answer
	 */
	public boolean awaitsCoach() {
		return this == WITH_COACH || this == TALENT_ASKED || this == LATER;
	}

}
