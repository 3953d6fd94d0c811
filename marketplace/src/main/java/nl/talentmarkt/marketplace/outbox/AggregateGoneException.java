package nl.talentmarkt.marketplace.outbox;

/** The aggregate that a stuck delivery belongs to was removed since. */
public final class AggregateGoneException extends RuntimeException {

	AggregateGoneException(String collection, String id) {
		super(collection + "/" + id + " is not there any more");
	}

}
