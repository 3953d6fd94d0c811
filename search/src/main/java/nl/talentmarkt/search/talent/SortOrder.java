package nl.talentmarkt.search.talent;

/**
 * By what found talents are ordered: always something the person who searches asked for,
 * never a judgement of people. Equal ones stand newest first, then by code.
 */
public enum SortOrder {

	/** How many of the words occur, and where: in an occupation before in its tasks. */
	RELEVANCE,

	/** Nearest first; without a place as {@link #RELEVANCE}. */
	DISTANCE,

	/** Soonest available first. */
	AVAILABLE_FROM,

	/** Most recently shown first. */
	NEWEST

}
