package nl.talentmarkt.search.savedsearch;

/** Somebody keeps as many searches as one person may. */
public final class TooManySavedSearchesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int most;

	TooManySavedSearchesException(int most) {
		super("One person keeps at most " + most + " searches");
		this.most = most;
	}

	/**
	 * Returns how many one person may keep.
	 * @return a number of searches
	 */
	public int most() {
		return this.most;
	}

}
