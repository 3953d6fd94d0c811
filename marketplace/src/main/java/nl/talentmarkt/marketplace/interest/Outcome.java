package nl.talentmarkt.marketplace.interest;

/** What came out of a meeting. */
public enum Outcome {

	/** Nothing follows. */
	NO_FOLLOW_UP(false),

	/** The two talk once more. */
	SECOND_TALK(true),

	/** The talent applies for a job. */
	APPLICATION(true),

	/** A day along on the floor. */
	WORK_SHADOWING(true),

	/** A stage. */
	INTERNSHIP(true),

	/** A proefplaatsing. */
	TRIAL_PLACEMENT(true),

	/** A contract. */
	CONTRACT(true);

	private final boolean leadsOn;

	Outcome(boolean leadsOn) {
		this.leadsOn = leadsOn;
	}

	/**
	 * Tells whether something follows.
	 * @return false for {@link #NO_FOLLOW_UP} only
	 */
	public boolean leadsOn() {
		return this.leadsOn;
	}

	/** Why nothing follows; the other side never sees it. */
	public enum StopReason {

		/** The work does not fit. */
		WORK,

		/** Hours or days do not fit. */
		AVAILABILITY,

		/** It is too far, or cannot be reached. */
		TRAVEL,

		/** The language is not enough for this work yet. */
		LANGUAGE,

		/** Somebody else, or something else, was chosen. */
		OTHER_CHOICE,

		/** The meeting did not take place. */
		NOT_HELD,

		/** Anything else. */
		OTHER

	}

}
