package nl.talentmarkt.marketplace.interest;

/** Where an interest stands. */
public enum InterestState {

	/** It waits for the coach's answer. */
	WITH_COACH(Phase.COACH_OWES),

	/** The talent is being asked; the coach still owes the employer an answer. */
	TALENT_ASKED(Phase.COACH_OWES),

	/** The coach will come back to it on a later day. */
	LATER(Phase.COACH_OWES),

	/** The coach proposed the talent; it waits for the employer. */
	EMPLOYER_ASKED(Phase.EMPLOYER_OWES),

	/** Talent and coach released details to this employer. */
	RELEASED(Phase.AGREED),

	/** The employer read what was released: the two know of each other. */
	INTRODUCED(Phase.AGREED),

	/** A meeting is planned, or was and nobody said yet how it went. */
	MEETING(Phase.AGREED),

	/** At least one side said how the meeting went, and something follows from it. */
	OUTCOME(Phase.AGREED),

	/** It came to an end with an outcome. */
	CONCLUDED(Phase.CLOSED),

	/** It will not go on; the other side is not told why. */
	DECLINED(Phase.CLOSED),

	/** One of the sides took it back. */
	WITHDRAWN(Phase.CLOSED),

	/** It ended because nothing came any more. */
	EXPIRED(Phase.CLOSED),

	/** The organisations no longer work with this employer. */
	STOPPED(Phase.CLOSED);

	private final Phase phase;

	InterestState(Phase phase) {
		this.phase = phase;
	}

	/**
	 * Tells whether the thread goes on. One employer and one talent have at most one open
	 * interest.
	 * @return false once it came to an end
	 */
	public boolean isOpen() {
		return this.phase != Phase.CLOSED;
	}

	/**
	 * Tells whether it is the coach's turn.
	 * @return true while the coach owes an answer
	 */
	public boolean awaitsCoach() {
		return this.phase == Phase.COACH_OWES;
	}

	/**
	 * Tells whether it is the employer's turn.
	 * @return true while the employer owes an answer
	 */
	public boolean awaitsEmployer() {
		return this.phase == Phase.EMPLOYER_OWES;
	}

	/**
	 * Tells whether all agreed to get to know each other.
	 * @return true from the release until the end
	 */
	public boolean isAgreed() {
		return this.phase == Phase.AGREED;
	}

	private enum Phase {

		COACH_OWES, EMPLOYER_OWES, AGREED, CLOSED

	}

}
