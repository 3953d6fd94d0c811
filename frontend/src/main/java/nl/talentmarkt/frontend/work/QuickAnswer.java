package nl.talentmarkt.frontend.work;

/** What a coach can answer in the list itself. */
enum QuickAnswer {

	/** The coach is going to ask the talent. */
	ASK_TALENT,

	/** How the meeting was, as the coach heard it. */
	OUTCOME,

	/** What came out of it in the end. */
	CONCLUDE,

	/** Later. */
	LATER,

	/** No. */
	DECLINE,

	/** The coach takes it over from a colleague. */
	TAKE_OVER

}
