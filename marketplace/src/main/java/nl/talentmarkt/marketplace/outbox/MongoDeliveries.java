package nl.talentmarkt.marketplace.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

import nl.talentmarkt.marketplace.store.Indexes;

/**
 * The events that still have to reach a handler, as they stand in the aggregates' own
 * documents: in {@code outbox.deliveries} one entry for each event and handler, and in
 * {@code outbox.lanes} one entry for each handler that is at work or has failed. Every
 * step is one conditional write of one document, so a step happened or did not, and an
 * instance whose claim ran out can no longer change anything.
 */
final class MongoDeliveries {

	static final String OUTBOX = "outbox";

	static final String DELIVERIES = OUTBOX + ".deliveries";

	/** Finds the few aggregates with waiting deliveries. */
	static final IndexDefinition INDEX = new Index(DELIVERIES + ".handler", Sort.Direction.ASC).sparse();

	static final String STUCK = "stuck-deliveries";

	/** As many as one look takes; the next look finds the others. */
	private static final int LOOKED_AT_ONCE = 1_000;

	private static final int LONGEST_ERROR = 2_000;

	private static final FindOneAndUpdateOptions OUTBOX_AFTERWARDS = new FindOneAndUpdateOptions()
		.returnDocument(ReturnDocument.AFTER)
		.projection(Projections.include(OUTBOX));

	private static final Logger logger = LoggerFactory.getLogger(MongoDeliveries.class);

	private final ReactiveMongoTemplate template;

	/** Each with its index, which is made before the first look and not at every one. */
	private final Map<String, Mono<Void>> collections = new ConcurrentHashMap<>();

	MongoDeliveries(ReactiveMongoTemplate template) {
		this.template = template;
	}

	void register(String collection) {
		this.collections.put(collection, Indexes.of(this.template, collection, List.of(INDEX)));
	}

	/**
	 * Finds what may be worked on.
	 * @param handlers the names of the handlers at hand
	 * @param now claims and delays that ended by then are over
	 * @return the lanes that nobody has claimed and that wait for no delay
	 */
	Flux<Lane> due(Set<String> handlers, Instant now) {
		return Flux.fromIterable(this.collections.entrySet())
			.concatMap((entry) -> due(entry.getKey(), entry.getValue(), handlers, now));
	}

	private Flux<Lane> due(String collection, Mono<Void> indexed, Set<String> handlers, Instant now) {
		Flux<Document> waiting = this.template.execute(collection,
				(stored) -> stored.find(Filters.in(DELIVERIES + ".handler", handlers))
					.projection(Projections.include(DELIVERIES + ".handler", OUTBOX + ".lanes"))
					.limit(LOOKED_AT_ONCE));
		return indexed.thenMany(waiting).flatMapIterable((document) -> dueIn(collection, document, now));
	}

	private static List<Lane> dueIn(String collection, Document document, Instant now) {
		return deliveriesIn(document).stream()
			.map((delivery) -> delivery.getString("handler"))
			.distinct()
			.map((handler) -> new Lane(collection, document.getString("_id"), handler))
			.filter((lane) -> isDue(document, lane, now))
			.toList();
	}

	private static boolean isDue(Document document, Lane lane, Instant now) {
		Document state = laneIn(document, lane);
		return state == null || !state.getDate("due").toInstant().isAfter(now);
	}

	/**
	 * Takes a lane for a while.
	 * @param lane the lane
	 * @param now the moment
	 * @param until when others may take it over
	 * @return the claim on its first event; empty when there is none, somebody else has
	 * the lane, or it waits for a delay
	 */
	Mono<Claim> claim(Lane lane, Instant now, Instant until) {
		String token = UUID.randomUUID().toString();
		Bson free = Filters.and(Filters.eq("_id", lane.aggregateId()),
				Filters.eq(DELIVERIES + ".handler", lane.handler()),
				Filters.or(Filters.exists(field(lane, "due"), false), Filters.lte(field(lane, "due"), Date.from(now))));
		Bson take = Updates.combine(Updates.set(field(lane, "due"), Date.from(until)),
				Updates.set(field(lane, "token"), token));
		return findAndUpdate(lane, free, take).flatMap((document) -> Mono.justOrEmpty(claimIn(document, lane, token)));
	}

	/**
	 * Crosses off a claim's event.
	 * @param claim a claim whose event was handled or set aside
	 * @param until when others may take over the lane if it has more events
	 * @param now the moment
	 * @return the claim on the lane's next event; empty when there is none or the claim
	 * had run out
	 */
	Mono<Claim> done(Claim claim, Instant now, Instant until) {
		Lane lane = claim.lane();
		Bson crossOff = Updates.pull(DELIVERIES, new Document("id", claim.eventId()).append("handler", lane.handler()));
		Bson lanesNext = claim.last() ? Updates.unset(field(lane))
				: Updates.set(field(lane), new Document("due", Date.from(until)).append("token", claim.token()));
		return findAndUpdate(lane, held(claim), Updates.combine(crossOff, lanesNext)).switchIfEmpty(lost(claim))
			.flatMap((document) -> next(document, claim, now, until));
	}

	private Mono<Claim> next(Document document, Claim before, Instant now, Instant until) {
		if (deliveriesIn(document, before.lane()).isEmpty()) {
			return before.last() ? Mono.empty() : release(before).then(Mono.empty());
		}
		// An event that was stored after this claim looked last found the lane taken.
		return before.last() ? claim(before.lane(), now, until)
				: Mono.justOrEmpty(claimIn(document, before.lane(), before.token()));
	}

	/**
	 * Lets go of a lane without having handled its event.
	 * @param claim the claim
	 * @return completes when others may take it
	 */
	Mono<Void> release(Claim claim) {
		return update(claim, Updates.combine(Updates.unset(field(claim.lane(), "due")),
				Updates.unset(field(claim.lane(), "token"))));
	}

	/**
	 * Lets go of a lane until a later moment, one failure richer.
	 * @param claim the claim whose event failed
	 * @param due when the next attempt may be made
	 * @return completes when stored
	 */
	Mono<Void> postpone(Claim claim, Instant due) {
		return update(claim, Updates.set(field(claim.lane()),
				new Document("due", Date.from(due)).append("attempts", claim.attempts() + 1)));
	}

	/**
	 * Puts a claim's event on the list of stuck deliveries. It still has to be crossed
	 * off; when that does not happen any more, setting it aside again changes nothing.
	 * @param claim the claim whose event failed for the last time
	 * @param error what went wrong
	 * @param now the moment
	 * @return completes when stored
	 */
	Mono<Void> setAside(Claim claim, Throwable error, Instant now) {
		Lane lane = claim.lane();
		Document facts = new Document("collection", lane.collection()).append("aggregate", lane.aggregateId())
			.append("stuckAt", Date.from(now))
			.append("attempts", claim.attempts() + 1)
			.append("error", shortened(String.valueOf(error)));
		return this.template
			.execute(lane.collection(),
					(stored) -> stored.find(held(claim)).projection(Projections.include(OUTBOX)).limit(1))
			.next()
			.flatMapIterable((document) -> deliveriesIn(document, lane))
			.filter((delivery) -> claim.eventId().equals(delivery.getString("id")))
			.next()
			.flatMap((delivery) -> Mono.from(this.template.execute(STUCK,
					(stuck) -> stuck.replaceOne(Filters.eq("_id", claim.eventId() + "/" + lane.handler()),
							new Document(facts).append("delivery", delivery), new ReplaceOptions().upsert(true)))))
			.then();
	}

	private static String shortened(String error) {
		return (error.length() <= LONGEST_ERROR) ? error : error.substring(0, LONGEST_ERROR);
	}

	private Mono<Document> findAndUpdate(Lane lane, Bson filter, Bson update) {
		return this.template
			.execute(lane.collection(), (stored) -> stored.findOneAndUpdate(filter, update, OUTBOX_AFTERWARDS))
			.next();
	}

	private Mono<Void> update(Claim claim, Bson update) {
		return this.template.execute(claim.lane().collection(), (stored) -> stored.updateOne(held(claim), update))
			.next()
			.map(UpdateResult::getMatchedCount)
			.filter((matched) -> matched == 1)
			.switchIfEmpty(lost(claim).thenReturn(0L))
			.then();
	}

	private static Bson held(Claim claim) {
		return Filters.and(Filters.eq("_id", claim.lane().aggregateId()),
				Filters.eq(field(claim.lane(), "token"), claim.token()));
	}

	private static <T> Mono<T> lost(Claim claim) {
		return Mono.fromRunnable(() -> logger.warn("The claim on {} for event {} ran out before the event was finished",
				claim.lane(), claim.eventId()));
	}

	private @Nullable Claim claimIn(Document document, Lane lane, String token) {
		List<Document> waiting = deliveriesIn(document, lane);
		if (waiting.isEmpty()) {
			return null;
		}
		Document first = waiting.getFirst();
		Document state = laneIn(document, lane);
		int attempts = (state != null) ? state.getInteger("attempts", 0) : 0;
		return new Claim(lane, token, attempts, first.getString("id"), Mono.fromSupplier(() -> read(first, lane)),
				waiting.size() == 1);
	}

	private PublishedEvent read(Document delivery, Lane lane) {
		DomainEvent event = this.template.getConverter().read(DomainEvent.class, delivery.get("event", Document.class));
		return new PublishedEvent(delivery.getString("id"), lane.collection(), lane.aggregateId(), sequenceOf(delivery),
				delivery.getDate("occurredAt").toInstant(), event);
	}

	private static List<Document> deliveriesIn(Document document) {
		Document outbox = document.get(OUTBOX, Document.class);
		return (outbox != null) ? outbox.getList("deliveries", Document.class, List.of()) : List.of();
	}

	/** Sorted, because a delivery that was stuck comes back behind later ones. */
	private static List<Document> deliveriesIn(Document document, Lane lane) {
		return deliveriesIn(document).stream()
			.filter((delivery) -> lane.handler().equals(delivery.getString("handler")))
			.sorted(Comparator.comparingLong(MongoDeliveries::sequenceOf))
			.toList();
	}

	private static long sequenceOf(Document delivery) {
		return delivery.<Number>get("sequence", 0L).longValue();
	}

	private static @Nullable Document laneIn(Document document, Lane lane) {
		Document state = document.getEmbedded(List.of(OUTBOX, "lanes", lane.handler()), Document.class);
		return (state != null && state.containsKey("due")) ? state : null;
	}

	private static String field(Lane lane) {
		return OUTBOX + ".lanes." + lane.handler();
	}

	private static String field(Lane lane, String name) {
		return field(lane) + "." + name;
	}

}
