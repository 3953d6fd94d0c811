package nl.talentmarkt.journey.load;

/**
 * Something that somebody did and the application said it had taken in. Those that are
 * equal are the same thing done several times.
 */
interface Acknowledged {

	/**
	 * Looks for it.
	 * @param after what there is after everything
	 * @return how often it is there
	 */
	long timesIn(Aftermath after);

}
