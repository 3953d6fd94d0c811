package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;

/** An employer read as much today as it may. */
public final class ViewBudgetExhaustedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final int budget;

	private final Instant opensAgain;

	ViewBudgetExhaustedException(Kind kind, int budget, Instant opensAgain) {
		super("The daily budget of " + budget + " " + kind + " is used up");
		this.kind = kind;
		this.budget = budget;
		this.opensAgain = opensAgain;
	}

	/**
	 * Returns what was counted.
	 * @return the kind
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * Returns the budget.
	 * @return how many a day
	 */
	public int budget() {
		return this.budget;
	}

	/**
	 * Returns when the employer can go on.
	 * @return the begin of the next day
	 */
	public Instant opensAgain() {
		return this.opensAgain;
	}

	/** What is counted. */
	public enum Kind {

		/** Profiles that were opened. */
		PROFILES,

		/** Pages of search results. */
		RESULTS

	}

}
