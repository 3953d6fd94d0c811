package nl.talentmarkt.search.savedsearch;

/** What a match means to the owner of a saved search. */
enum MatchState {

	/** Was a match already when the search was kept or changed. */
	KNOWN,

	/** Became a match; the owner has to be told. */
	WAITING,

	/** Became a match while the search was paused. */
	QUIET,

	/** Became a match, and an alert tells of it. */
	TOLD

}
