package nl.talentmarkt.marketplace.outbox;

/**
 * The root of what is stored in one document and changes in one write.
 *
 * @param <A> the aggregate itself
 */
public interface Aggregate<A extends Aggregate<A>> {

	/**
	 * Returns the identity within its collection.
	 * @return the text that is stored as the document's id, never blank
	 */
	String aggregateId();

	/**
	 * Returns the number of times this aggregate was written.
	 * @return 0 for one that was never stored, else 1 or more
	 */
	long version();

	/**
	 * Returns the same state under the version that a write gave it.
	 * @param version 1 or more
	 * @return a copy that differs in its version only
	 */
	A withVersion(long version);

}
