package nl.talentmarkt.journey.load;

/**
 * One person at work. What the application takes in of it is written into the
 * {@link Ledger}; what gets no answer, or another one, is forgotten.
 */
interface Actor {

	/**
	 * Does one thing.
	 * @throws nl.talentmarkt.frontend.running.NoAnswerError when the application went
	 * away meanwhile
	 */
	void act();

}
