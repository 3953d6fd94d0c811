package nl.talentmarkt.marketplace.outbox;

/** There is a document under the same id, or under another key that must be unique. */
public final class AlreadyStoredException extends RuntimeException {

	AlreadyStoredException(String collection, String id, Throwable cause) {
		super(collection + "/" + id + " or one of its unique keys is taken", cause);
	}

}
