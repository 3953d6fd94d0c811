package nl.talentmarkt.marketplace.profileview;

/** An employer opened as many profiles today as it may. */
public final class ViewBudgetExhaustedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int budget;

	ViewBudgetExhaustedException(int budget) {
		super("The daily budget of " + budget + " profiles is used up");
		this.budget = budget;
	}

	/**
	 * Returns the budget.
	 * @return profiles a day
	 */
	public int budget() {
		return this.budget;
	}

}
