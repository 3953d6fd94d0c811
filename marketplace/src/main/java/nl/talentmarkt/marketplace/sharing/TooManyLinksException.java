package nl.talentmarkt.marketplace.sharing;

/** As many links to a profile work as may work at the same time. */
public final class TooManyLinksException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int most;

	TooManyLinksException(int most) {
		super("No more than " + most + " links to a profile work at the same time");
		this.most = most;
	}

	/**
	 * Returns how many may work.
	 * @return the number of links
	 */
	public int most() {
		return this.most;
	}

}
