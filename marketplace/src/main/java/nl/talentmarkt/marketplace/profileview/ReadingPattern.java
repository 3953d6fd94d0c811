package nl.talentmarkt.marketplace.profileview;

/** What is conspicuous in how an employer reads. */
public enum ReadingPattern {

	/** It wanted to open more profiles than a day's budget. */
	BUDGET_USED_UP(false),

	/** It wanted to open more pages of results than a day's budget. */
	RESULTS_USED_UP(true),

	/** It opened many profiles within minutes. */
	MANY_AT_ONCE(false),

	/** It used its whole budget on several working days in a row. */
	FULL_DAYS_IN_A_ROW(false),

	/** It walks through the results page after page. */
	WALKS_THROUGH_RESULTS(true);

	private final boolean aboutResults;

	ReadingPattern(boolean aboutResults) {
		this.aboutResults = aboutResults;
	}

	/**
	 * Tells what is read.
	 * @return true for pages of results, which show talents of every organisation; false
	 * for profiles
	 */
	public boolean isAboutResults() {
		return this.aboutResults;
	}

	/**
	 * Tells whether the employer had to stop.
	 * @return true when a budget is used up
	 */
	public boolean stopsReading() {
		return this == BUDGET_USED_UP || this == RESULTS_USED_UP;
	}

}
