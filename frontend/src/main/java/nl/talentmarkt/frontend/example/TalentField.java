package nl.talentmarkt.frontend.example;

/** Texts of a talent that an employer does not see before a release, or never. */
enum TalentField {

	/** Detail tier: how the talent wants to be called. */
	FIRST_NAME,
	/** Detail tier: the CV as text. */
	CURRICULUM_VITAE,
	/** Detail tier: the talent's own words. */
	PITCH,
	/** Coach-only: the coach's notes. */
	NOTES,
	/** Coach-only: work that does not come into question. */
	NO_GO_TASKS,
	/** Coach-only: dream, next step, long-term goal. */
	GOALS

}
