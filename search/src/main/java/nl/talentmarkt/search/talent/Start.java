package nl.talentmarkt.search.talent;

import java.time.LocalDate;
import java.time.Period;

/** How soon somebody can start. */
public enum Start {

	/** Today. */
	NOW(Period.ZERO),

	/** Within a month. */
	WITHIN_A_MONTH(Period.ofMonths(1)),

	/** Within three months. */
	WITHIN_THREE_MONTHS(Period.ofMonths(3));

	private final Period within;

	Start(Period within) {
		this.within = within;
	}

	/**
	 * Returns the last day on which starting still counts.
	 * @param today the day the question is asked
	 * @return that day
	 */
	public LocalDate latest(LocalDate today) {
		return today.plus(this.within);
	}

}
