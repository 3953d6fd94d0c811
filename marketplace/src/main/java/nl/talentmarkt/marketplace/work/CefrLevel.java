package nl.talentmarkt.marketplace.work;

/**
 * Levels of the Common European Framework of Reference for languages, with the two that
 * Dutch practice puts before it, from low to high.
 */
public enum CefrLevel {

	/** Learning to read and write in the Latin script first. */
	ALFA,

	/** At the very start. */
	A0,

	/** Breakthrough. */
	A1,

	/** Waystage: the level the newcomer pages are written for. */
	A2,

	/** Threshold. */
	B1,

	/** Vantage. */
	B2,

	/** Effective operational proficiency. */
	C1,

	/** Mastery. */
	C2;

	/**
	 * Compares two levels.
	 * @param other the level that is needed
	 * @return true when this one is the same or higher
	 */
	public boolean reaches(CefrLevel other) {
		return compareTo(other) >= 0;
	}

}
