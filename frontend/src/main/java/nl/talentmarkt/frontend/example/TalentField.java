package nl.talentmarkt.frontend.example;

/**
 * Whatever is known of a talent and does not stand in the search tier of the profile:
 * texts, and days that can tell something.
 */
enum TalentField {

	/** How the talent wants to be called. */
	FIRST_NAME(Tier.DETAIL),
	/** The CV as text. */
	CURRICULUM_VITAE(Tier.DETAIL),
	/** The talent's own words. */
	PITCH(Tier.DETAIL),

	/** The coach's notes. */
	NOTES(Tier.COACH_ONLY),
	/** Work that does not come into question. */
	NO_GO_TASKS(Tier.COACH_ONLY),
	/** What has to be reckoned with. */
	CONSTRAINTS(Tier.COACH_ONLY),
	/** What this person dreams of. */
	DREAM(Tier.COACH_ONLY),
	/** The next step towards it. */
	NEXT_STEP(Tier.COACH_ONLY),
	/** Where this person wants to be in some years. */
	LONG_TERM_GOAL(Tier.COACH_ONLY),
	/** What came out of the talk about being ready. */
	READINESS_TALK(Tier.COACH_ONLY),
	/** The day of that talk. */
	READINESS_TALK_DAY(Tier.COACH_ONLY),
	/** The day on which the coach looked whether this person may work. */
	RIGHT_TO_WORK_DAY(Tier.COACH_ONLY),

	/** What a talent that was taken over is called elsewhere. */
	ORIGIN_REFERENCE(Tier.OWN),
	/** The address of an occupation that came without a name. */
	ORIGIN_OCCUPATION(Tier.OWN),
	/** Who gave a reference that is not shown. */
	HIDDEN_REFERENCE_FROM(Tier.OWN),
	/** A reference that is not shown. */
	HIDDEN_REFERENCE(Tier.OWN),
	/** A certificate that is not shown. */
	HIDDEN_CERTIFICATE(Tier.OWN),
	/** The last day of that certificate. */
	HIDDEN_CERTIFICATE_DAY(Tier.OWN),
	/** An occupation that the coach did not read yet. */
	PROPOSED_OCCUPATION(Tier.OWN),
	/** Tasks that the coach did not read yet. */
	PROPOSED_TASKS(Tier.OWN),
	/** An interest that the coach did not read yet. */
	PROPOSED_INTEREST(Tier.OWN),
	/** A competence that the coach did not read yet. */
	PROPOSED_COMPETENCE(Tier.OWN),
	/** A diploma that the coach did not read yet. */
	PROPOSED_DIPLOMA(Tier.OWN),
	/** The day of a language level that the coach did not read yet. */
	PROPOSED_LANGUAGE_DAY(Tier.OWN);

	private final Tier tier;

	TalentField(Tier tier) {
		this.tier = tier;
	}

	Tier tier() {
		return this.tier;
	}

	/** Who may see a field. */
	enum Tier {

		/** The talent, the coach, and each employer for whom it was released. */
		DETAIL,

		/** The talent and the coach, until it is shown by both of them. */
		OWN,

		/** The coach. */
		COACH_ONLY

	}

}
