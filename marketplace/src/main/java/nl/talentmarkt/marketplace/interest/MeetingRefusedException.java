package nl.talentmarkt.marketplace.interest;

/** A meeting cannot be planned, answered or ended as somebody wants it to. */
public final class MeetingRefusedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final Cause why;

	MeetingRefusedException(Cause why) {
		super("Meeting refused: " + why);
		this.why = why;
	}

	/**
	 * Returns why.
	 * @return the cause
	 */
	public Cause why() {
		return this.why;
	}

	/** Why it is refused. */
	public enum Cause {

		/** It would begin in the past. */
		IN_THE_PAST,

		/** It has not begun yet, so nobody can say how it went. */
		NOT_BEGUN,

		/** There were as many meetings as an interest can have. */
		TOO_MANY,

		/** There is no such meeting, or it was cancelled or moved meanwhile. */
		GONE

	}

}
