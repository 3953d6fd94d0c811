package nl.talentmarkt.marketplace.outbox;

/**
 * The events of one aggregate on their way to one handler: what must stay in order, and
 * what one instance at a time works on.
 *
 * @param collection the aggregate's collection
 * @param aggregateId the aggregate's id
 * @param handler the handler's name
 */
record Lane(String collection, String aggregateId, String handler) {

	@Override
	public String toString() {
		return this.collection + "/" + this.aggregateId + " → " + this.handler;
	}

}
