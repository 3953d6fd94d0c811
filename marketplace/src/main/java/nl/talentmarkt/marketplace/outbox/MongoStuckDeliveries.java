package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;
import java.util.Date;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/**
 * Keeps stuck deliveries in a collection of their own, which is small when all is well.
 */
final class MongoStuckDeliveries implements StuckDeliveries {

	private static final Bson OPEN = Filters.exists("dropped", false);

	private final ReactiveMongoTemplate template;

	private final OutboxRelay relay;

	private final Clock clock;

	MongoStuckDeliveries(ReactiveMongoTemplate template, OutboxRelay relay, Clock clock) {
		this.template = template;
		this.relay = relay;
		this.clock = clock;
	}

	@Override
	public Flux<StuckDelivery> newest(int limit) {
		return this.template
			.execute(MongoDeliveries.STUCK,
					(stuck) -> stuck.find(OPEN).sort(Sorts.descending("stuckAt", "_id")).limit(limit))
			.map(MongoStuckDeliveries::read);
	}

	private static StuckDelivery read(Document document) {
		Document delivery = document.get("delivery", Document.class);
		return new StuckDelivery(document.getString("_id"), delivery.getString("handler"), delivery.getString("id"),
				String.valueOf(delivery.get("event", Document.class).get("_class")), document.getString("collection"),
				document.getString("aggregate"), delivery.getDate("occurredAt").toInstant(),
				document.getDate("stuckAt").toInstant(), document.getInteger("attempts", 0),
				document.getString("error"));
	}

	@Override
	public Mono<Long> count() {
		return this.template.execute(MongoDeliveries.STUCK, (stuck) -> stuck.countDocuments(OPEN)).next();
	}

	@Override
	public Mono<Boolean> retry(String id) {
		return find(id).flatMap(this::putBack).defaultIfEmpty(false);
	}

	private Mono<Document> find(String id) {
		return this.template
			.execute(MongoDeliveries.STUCK, (stuck) -> stuck.find(Filters.and(Filters.eq("_id", id), OPEN)).limit(1))
			.next();
	}

	/**
	 * Puts the delivery back before it leaves the list: when this breaks off in between,
	 * it is in both places and can be retried again.
	 */
	private Mono<Boolean> putBack(Document document) {
		Document delivery = document.get("delivery", Document.class);
		Lane lane = new Lane(document.getString("collection"), document.getString("aggregate"),
				delivery.getString("handler"));
		Bson aggregate = Filters.eq("_id", lane.aggregateId());
		Bson putBack = Updates.addToSet(MongoDeliveries.DELIVERIES, delivery);
		return this.template.execute(lane.collection(), (stored) -> stored.updateOne(aggregate, putBack))
			.next()
			.map(UpdateResult::getMatchedCount)
			.filter((matched) -> matched == 1)
			.switchIfEmpty(Mono.error(() -> new AggregateGoneException(lane.collection(), lane.aggregateId())))
			.then(remove(document.getString("_id")))
			.doOnSuccess((removed) -> this.relay.wake(lane));
	}

	private Mono<Boolean> remove(String id) {
		return this.template.execute(MongoDeliveries.STUCK, (stuck) -> stuck.deleteOne(Filters.eq("_id", id)))
			.next()
			.thenReturn(true);
	}

	@Override
	public Mono<Boolean> drop(String id, String by) {
		Document dropped = new Document("by", by).append("at", Date.from(this.clock.instant()));
		return this.template
			.execute(MongoDeliveries.STUCK,
					(stuck) -> stuck.updateOne(Filters.and(Filters.eq("_id", id), OPEN),
							Updates.set("dropped", dropped)))
			.next()
			.map((result) -> result.getMatchedCount() == 1);
	}

}
