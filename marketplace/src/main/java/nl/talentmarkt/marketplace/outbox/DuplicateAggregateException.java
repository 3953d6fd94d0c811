package nl.talentmarkt.marketplace.outbox;

/** The store holds another aggregate with the same id or the same unique value. */
public final class DuplicateAggregateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what was refused.
	 * @param collection the collection
	 * @param cause what the store answered
	 */
	public DuplicateAggregateException(String collection, Throwable cause) {
		super("Already in " + collection, cause);
	}

}
