package nl.talentmarkt.marketplace.outbox;

/**
 * Somebody else stored a change to the same aggregate since it was read. Reading it again
 * and applying the intention once more is safe.
 */
public final class ConcurrentChangeException extends RuntimeException {

	ConcurrentChangeException(String collection, String id, long version) {
		super(collection + "/" + id + " is no longer at version " + version);
	}

}
