package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** What one running application has of the outbox. */
final class Instance implements AutoCloseable {

	static final OutboxProperties PROMPT = new OutboxProperties(Duration.ofMillis(20), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(15), 4, 4, Duration.ofSeconds(5));

	final MongoDeliveries deliveries;

	final OutboxRelay relay;

	final StuckDeliveries stuck;

	private final MongoAggregatesFactory factory;

	Instance(ReactiveMongoTemplate template, Clock clock, OutboxProperties properties, EventHandler... handlers) {
		EventHandlers known = new EventHandlers(() -> List.of(handlers).stream());
		this.deliveries = new MongoDeliveries(template);
		this.relay = new OutboxRelay(this.deliveries, known, properties, clock);
		this.stuck = new MongoStuckDeliveries(template, this.relay, clock);
		this.factory = new MongoAggregatesFactory(template, known, this.deliveries, this.relay, clock);
	}

	MongoAggregates<Parcel> parcels(String collection, IndexDefinition... indexes) {
		return this.factory.of(collection, Parcel.class, indexes);
	}

	Instance started() {
		this.relay.start();
		return this;
	}

	@Override
	public void close() {
		CompletableFuture<Void> stopped = new CompletableFuture<>();
		this.relay.stop(() -> stopped.complete(null));
		stopped.orTimeout(20, TimeUnit.SECONDS).join();
	}

}
