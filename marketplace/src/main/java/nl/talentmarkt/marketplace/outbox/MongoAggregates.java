package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.data.mongodb.core.query.CriteriaDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mapping.PersistentEntity;

import nl.talentmarkt.marketplace.store.Indexes;

/**
 * A collection of aggregates. Each is one document: the record's components as its
 * top-level fields, its {@code version}, and in the field {@code outbox} the events that
 * still have to reach a handler. State and events are written together, so neither is
 * ever there without the other.
 *
 * <p>
 * Times are stored to the millisecond.
 *
 * @param <A> the aggregate's type
 */
public final class MongoAggregates<A extends Aggregate<A>> {

	private static final Duration FIRST_BACKOFF = Duration.ofMillis(5);

	private static final Duration LONGEST_BACKOFF = Duration.ofMillis(250);

	private static final int RETRIES = 20;

	private static final int BATCH = 500;

	private static final String VERSION = "version";

	private final ReactiveMongoTemplate template;

	private final String collection;

	private final Class<A> type;

	private final EventHandlers handlers;

	private final OutboxRelay relay;

	private final Clock clock;

	private final Set<String> fields;

	private final Mono<Void> indexed;

	MongoAggregates(ReactiveMongoTemplate template, String collection, Class<A> type, IndexDefinition[] indexes,
			EventHandlers handlers, OutboxRelay relay, Clock clock) {
		this.template = template;
		this.collection = collection;
		this.type = type;
		this.handlers = handlers;
		this.relay = relay;
		this.clock = clock;
		this.fields = fieldsOf(type);
		this.indexed = Indexes.of(template, collection,
				Stream.concat(Stream.of(indexes), Stream.of(MongoDeliveries.INDEX)).toList());
	}

	private Set<String> fieldsOf(Class<A> type) {
		PersistentEntity<?, MongoPersistentProperty> entity = this.template.getConverter()
			.getMappingContext()
			.getRequiredPersistentEntity(type);
		Set<String> fields = new LinkedHashSet<>();
		entity.forEach((property) -> fields.add(property.getFieldName()));
		if (fields.contains(MongoDeliveries.OUTBOX)) {
			throw new IllegalArgumentException(type + " has a component named " + MongoDeliveries.OUTBOX);
		}
		fields.remove("_id");
		fields.remove(VERSION);
		return fields;
	}

	/**
	 * Reads one aggregate.
	 * @param id the {@linkplain Aggregate#aggregateId() aggregate's id}
	 * @return the aggregate as it is stored now, empty when there is none
	 */
	public Mono<A> find(String id) {
		return load(id).map(this::read);
	}

	/**
	 * Reads the aggregates that meet a condition, without an order.
	 * @param criteria about the names of the record's components
	 * @return the matching aggregates
	 */
	public Flux<A> find(CriteriaDefinition criteria) {
		return find(Query.query(criteria));
	}

	/**
	 * Reads the aggregates that a query selects, in its order and within its limit.
	 * @param query about the names of the record's components
	 * @return the matching aggregates
	 */
	public Flux<A> find(Query query) {
		Query withoutOutbox = Query.of(query);
		withoutOutbox.fields().exclude(MongoDeliveries.OUTBOX);
		return this.indexed.thenMany(this.template.find(withoutOutbox, this.type, this.collection));
	}

	/**
	 * Counts the aggregates that meet a condition.
	 * @param criteria about the names of the record's components
	 * @return how many, 0 or more
	 */
	public Mono<Long> count(CriteriaDefinition criteria) {
		return this.indexed.then(this.template.count(Query.query(criteria), this.type, this.collection));
	}

	/**
	 * Counts the aggregates that meet a condition by the values of some of their fields,
	 * in the store: no aggregate is read.
	 * @param criteria about the names of the record's components, with values as they are
	 * stored
	 * @param fields the names of fields that hold texts, also of fields within a
	 * component
	 * @return one tally for each combination of values that occurs, in no order
	 */
	public Flux<Tally> tally(CriteriaDefinition criteria, List<String> fields) {
		Document values = new Document();
		fields.forEach((field) -> values.put(key(fields.indexOf(field)), "$" + field));
		List<Document> stages = List.of(new Document("$match", criteria.getCriteriaObject()),
				new Document("$group", new Document("_id", values).append("count", new Document("$sum", 1))));
		return this.indexed.thenMany(this.template.execute(this.collection, (stored) -> stored.aggregate(stages)))
			.map((group) -> tally(group, fields.size()));
	}

	private static Tally tally(Document group, int fields) {
		Document values = group.get("_id", Document.class);
		return new Tally(IntStream.range(0, fields)
			.mapToObj((index) -> Objects.requireNonNullElse(values.getString(key(index)), ""))
			.toList(), group.<Number>get("count", 0).longValue());
	}

	private static String key(int index) {
		return "value" + index;
	}

	/**
	 * Stores a new state together with its events, in one write. A change that is none is
	 * not written.
	 * @param change what an intention answered
	 * @return the aggregate under its new version; {@link ConcurrentChangeException} when
	 * another change was stored since this one's aggregate was read,
	 * {@link AlreadyStoredException} when the id or another unique key is taken
	 */
	public Mono<A> save(Change<A> change) {
		if (change.isNone()) {
			return Mono.just(change.aggregate());
		}
		if (change.aggregate().version() == 0) {
			return insert(change);
		}
		return sequenceAt(change.aggregate()).flatMap((sequence) -> update(change, sequence));
	}

	/**
	 * Reads an aggregate, applies an intention and stores what it answers; when somebody
	 * else stored a change in between, does all of it again, at most twenty times.
	 * @param id the aggregate's id
	 * @param intention called with the state as it is stored now, possibly more than once
	 * @return the aggregate as it is after the intention, empty when there is none under
	 * this id; otherwise the errors of {@link #save} and of the intention
	 */
	public Mono<A> change(String id, Function<A, Change<A>> intention) {
		return Mono.defer(() -> load(id))
			.flatMap((document) -> apply(document, intention))
			.retryWhen(Retry.backoff(RETRIES, FIRST_BACKOFF)
				.maxBackoff(LONGEST_BACKOFF)
				.jitter(1)
				.filter(ConcurrentChangeException.class::isInstance)
				.onRetryExhaustedThrow((retries, signal) -> signal.failure()));
	}

	/**
	 * Stores many new aggregates without events, for data that nobody must hear about one
	 * by one.
	 * @param aggregates at version 0
	 * @return the same under version 1, as they are stored;
	 * {@link AlreadyStoredException} when a unique key is taken, with those before it
	 * stored
	 */
	public Flux<A> insertAll(Collection<A> aggregates) {
		return this.indexed.thenMany(Flux.fromIterable(aggregates))
			.map((aggregate) -> aggregate.withVersion(1))
			.buffer(BATCH)
			.concatMap(this::insertBatch);
	}

	private Flux<A> insertBatch(List<A> batch) {
		List<Document> documents = batch.stream().map(this::write).toList();
		return this.template.execute(this.collection, (stored) -> stored.insertMany(documents))
			.onErrorMap(DuplicateKeyException.class,
					(ex) -> new AlreadyStoredException(this.collection, batch.getFirst().aggregateId() + "…", ex))
			.thenMany(Flux.fromIterable(batch));
	}

	private Mono<A> apply(Document document, Function<A, Change<A>> intention) {
		Change<A> change = intention.apply(read(document));
		return change.isNone() ? Mono.just(change.aggregate()) : update(change, sequenceIn(document));
	}

	private Mono<Document> load(String id) {
		return this.indexed.thenMany(this.template.execute(this.collection,
				(stored) -> stored.find(Filters.eq("_id", id))
					.projection(Projections.exclude(MongoDeliveries.OUTBOX + ".deliveries"))
					.limit(1)))
			.next();
	}

	private Mono<Long> sequenceAt(A aggregate) {
		return load(aggregate.aggregateId()).filter((document) -> versionIn(document) == aggregate.version())
			.map(MongoAggregates::sequenceIn)
			.switchIfEmpty(Mono.error(() -> conflict(aggregate)));
	}

	private ConcurrentChangeException conflict(A aggregate) {
		return new ConcurrentChangeException(this.collection, aggregate.aggregateId(), aggregate.version());
	}

	private Mono<A> insert(Change<A> change) {
		A first = change.aggregate().withVersion(1);
		List<Document> deliveries = deliveries(change, 0);
		Document document = write(first);
		document.put(MongoDeliveries.OUTBOX,
				new Document("sequence", (long) change.events().size()).append("deliveries", deliveries));
		return this.indexed.thenMany(this.template.execute(this.collection, (stored) -> stored.insertOne(document)))
			.then(Mono.fromSupplier(() -> saved(first, deliveries)))
			.onErrorMap(DuplicateKeyException.class, (ex) -> taken(first, ex));
	}

	/** The version also guards the sequence: both change in this write only. */
	private Mono<A> update(Change<A> change, long sequence) {
		A next = change.aggregate().withVersion(change.aggregate().version() + 1);
		List<Document> deliveries = deliveries(change, sequence);
		Bson unchanged = Filters.and(Filters.eq("_id", next.aggregateId()),
				Filters.eq(VERSION, change.aggregate().version()));
		Document update = update(next, sequence + change.events().size(), deliveries);
		return this.indexed
			.thenMany(this.template.execute(this.collection, (stored) -> stored.updateOne(unchanged, update)))
			.next()
			.filter((result) -> result.getMatchedCount() == 1)
			.switchIfEmpty(Mono.error(() -> conflict(change.aggregate())))
			.map((result) -> saved(next, deliveries))
			.onErrorMap(DuplicateKeyException.class, (ex) -> taken(next, ex));
	}

	private AlreadyStoredException taken(A aggregate, DuplicateKeyException ex) {
		return new AlreadyStoredException(this.collection, aggregate.aggregateId(), ex);
	}

	private Document update(A next, long sequence, List<Document> deliveries) {
		Document present = write(next);
		present.remove("_id");
		present.put(MongoDeliveries.OUTBOX + ".sequence", sequence);
		Document absent = new Document();
		this.fields.stream().filter((field) -> !present.containsKey(field)).forEach((field) -> absent.put(field, ""));
		Document update = new Document("$set", present);
		if (!absent.isEmpty()) {
			update.put("$unset", absent);
		}
		if (!deliveries.isEmpty()) {
			update.put("$push", new Document(MongoDeliveries.DELIVERIES, new Document("$each", deliveries)));
		}
		return update;
	}

	private A saved(A aggregate, List<Document> deliveries) {
		deliveries.stream()
			.map((delivery) -> delivery.getString("handler"))
			.distinct()
			.forEach((handler) -> this.relay.wake(new Lane(this.collection, aggregate.aggregateId(), handler)));
		return aggregate;
	}

	/** One for each event and each handler that wants it. */
	private List<Document> deliveries(Change<A> change, long sequenceBefore) {
		Date occurredAt = Date.from(this.clock.instant());
		List<Document> deliveries = new ArrayList<>();
		long sequence = sequenceBefore;
		for (DomainEvent event : change.events()) {
			sequence++;
			String id = this.collection + "/" + change.aggregate().aggregateId() + "/" + sequence;
			Document content = write(event);
			for (String handler : this.handlers.wanting(event)) {
				deliveries.add(new Document("handler", handler).append("id", id)
					.append("sequence", sequence)
					.append("occurredAt", occurredAt)
					.append("event", content));
			}
		}
		return deliveries;
	}

	private Document write(DomainEvent event) {
		if (!event.getClass().isAnnotationPresent(TypeAlias.class)) {
			throw new IllegalArgumentException(event.getClass() + " has no @TypeAlias to be stored under");
		}
		Document content = new Document();
		this.template.getConverter().write(event, content);
		return content;
	}

	private Document write(A aggregate) {
		Document document = new Document();
		this.template.getConverter().write(aggregate, document);
		// The collection says what the root is; a class name would outlive the class.
		document.remove("_class");
		document.put("_id", aggregate.aggregateId());
		document.put(VERSION, aggregate.version());
		return document;
	}

	private A read(Document document) {
		return this.template.getConverter().read(this.type, document);
	}

	private static long versionIn(Document document) {
		return document.<Number>get(VERSION, 0L).longValue();
	}

	private static long sequenceIn(Document document) {
		Document outbox = document.get(MongoDeliveries.OUTBOX, Document.class);
		return (outbox != null) ? outbox.<Number>get("sequence", 0L).longValue() : 0;
	}

}
