package nl.talentmarkt.marketplace.interest;

/**
 * The step does not fit where the interest stands: somebody was first, or the same form
 * was sent twice.
 */
public final class AlreadyAnsweredException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final InterestState state;

	AlreadyAnsweredException(InterestState state) {
		super("The interest stands at " + state);
		this.state = state;
	}

	/**
	 * Returns where the interest stands instead.
	 * @return the state
	 */
	public InterestState state() {
		return this.state;
	}

}
