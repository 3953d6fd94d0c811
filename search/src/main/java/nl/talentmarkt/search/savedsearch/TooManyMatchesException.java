package nl.talentmarkt.search.savedsearch;

/** A question finds so many people that alerts on it would say nothing. */
public final class TooManyMatchesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int most;

	TooManyMatchesException(int most) {
		super("More than " + most + " people match");
		this.most = most;
	}

	/**
	 * Returns how many it may find.
	 * @return a number of people
	 */
	public int most() {
		return this.most;
	}

}
