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

}
