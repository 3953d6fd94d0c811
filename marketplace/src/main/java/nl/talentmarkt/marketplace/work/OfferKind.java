package nl.talentmarkt.marketplace.work;

/**
 * What a talent can be offered, in the order of the ladder from a first look to a
 * contract.
 */
public enum OfferKind {

	/** Meeloopdag: one day along with somebody. */
	WORK_SHADOWING,

	/** Taalstage: practising Dutch on the floor. */
	LANGUAGE_INTERNSHIP,

	/** Stage. */
	INTERNSHIP,

	/** Werkervaringsplek: its aim is learning. */
	WORK_EXPERIENCE,

	/** Leerwerkplek: work and school together. */
	APPRENTICESHIP,

	/** Proefplaatsing: both sides test each other while the benefit continues. */
	TRIAL_PLACEMENT,

	/** Vrijwilligerswerk. */
	VOLUNTEER_WORK,

	/** Baan: a paid job. */
	JOB;

	/**
	 * Tells whether an offer of this kind must name what there is to learn.
	 * @return true for a stage and a werkervaringsplek
	 */
	public boolean needsLearningGoal() {
		return this == INTERNSHIP || this == WORK_EXPERIENCE;
	}

}
