package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** Gives each repository its collection of aggregates. */
public final class MongoAggregatesFactory {

	private final ReactiveMongoTemplate template;

	private final EventHandlers handlers;

	private final MongoDeliveries deliveries;

	private final OutboxRelay relay;

	private final Clock clock;

	MongoAggregatesFactory(ReactiveMongoTemplate template, EventHandlers handlers, MongoDeliveries deliveries,
			OutboxRelay relay, Clock clock) {
		this.template = template;
		this.handlers = handlers;
		this.deliveries = deliveries;
		this.relay = relay;
		this.clock = clock;
	}

	/**
	 * Opens a collection. Nothing is sent to the store before the first operation, which
	 * makes the indexes first.
	 * @param <A> the aggregate's type
	 * @param collection the collection's name, a plural noun, which is also the
	 * {@linkplain PublishedEvent#aggregateType() aggregate type} of its events
	 * @param type a record whose components are the document's fields; none of them may
	 * be named {@code outbox}
	 * @param indexes what the collection is searched by or must be unique by
	 * @return access for one repository
	 */
	public <A extends Aggregate<A>> MongoAggregates<A> of(String collection, Class<A> type,
			IndexDefinition... indexes) {
		this.deliveries.register(collection);
		return new MongoAggregates<>(this.template, collection, type, indexes, this.handlers, this.relay, this.clock);
	}

}
