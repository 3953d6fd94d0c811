package nl.talentmarkt.search.talent;

/** Whether somebody who must not be found can still be found. */
public enum Hiding {

	/** No search finds this talent any more. */
	GONE,

	/**
	 * Nobody can search at this moment; before anybody can, the index is brought in line
	 * with the store.
	 */
	SEARCH_AWAY,

	/** A search may still find this talent; the index is tried again by itself. */
	NOT_YET

}
