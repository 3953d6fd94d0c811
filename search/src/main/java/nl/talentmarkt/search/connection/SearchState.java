package nl.talentmarkt.search.connection;

/** Whether searching is possible. */
public enum SearchState {

	/** Not yet: the node starts or the first index is being built. */
	STARTING,

	/** Searching is possible. */
	AVAILABLE,

	/**
	 * Not now: no answer comes, or what changed meanwhile is still being caught up with.
	 */
	AWAY

}
