package nl.talentmarkt.search.savedsearch;

/** How soon somebody wants to hear of new matches. */
public enum Rhythm {

	/** Within minutes, and at most once in a while however many come. */
	AT_ONCE,

	/** Once a day, all searches of the person together. */
	DAILY

}
