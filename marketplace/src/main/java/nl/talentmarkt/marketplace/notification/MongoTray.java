package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ChangeStreamEvent;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.store.Indexes;

@Repository
class MongoTray implements Tray, DisposableBean {

	private static final String NOTICES = "notices";

	private static final String RECIPIENT = "recipient";

	private static final String SEEN_AT = "seenAt";

	private static final Duration FIRST_DELAY = Duration.ofMillis(100);

	private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);

	private static final Duration SEES_AFTER = Duration.ofSeconds(1);

	private static final Duration KEPT_OPEN = Duration.ofSeconds(30);

	private static final int KEPT_FOR_SLOW = 200;

	private static final Logger logger = LoggerFactory.getLogger(MongoTray.class);

	private final ReactiveMongoTemplate template;

	private final Clock clock;

	private final Mono<Void> indexed;

	private final Sinks.Empty<Void> closed = Sinks.empty();

	private final Flux<Change> allChanges;

	MongoTray(ReactiveMongoTemplate template, Clock clock) {
		this.template = template;
		this.clock = clock;
		this.indexed = Indexes.of(template, NOTICES,
				List.of(new Index(RECIPIENT, Sort.Direction.ASC).on("at", Sort.Direction.DESC)));
		// One change stream for all open pages of this instance, kept for a while between
		// two of them.
		this.allChanges = Flux.defer(this::watch)
			.doOnError((error) -> logger.warn("Trays cannot be followed; trying again: {}", error.toString()))
			.retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_DELAY).maxBackoff(LONGEST_DELAY).transientErrors(true))
			.repeatWhen((ends) -> ends.delayElements(LONGEST_DELAY))
			.takeUntilOther(this.closed.asMono())
			.publish()
			.refCount(1, KEPT_OPEN);
	}

	/**
	 * Nobody is told when a change stream begins to see, only that it does soon: what
	 * happened before that was missed.
	 */
	private Flux<Change> watch() {
		Flux<Change> changes = this.template.changeStream(Document.class)
			.watchCollection(NOTICES)
			.listen()
			.concatMap(this::read);
		return Flux.merge(changes, Mono.delay(SEES_AFTER).thenReturn(new Change(null, new TrayChange.Missed())));
	}

	/**
	 * An update does not carry the document, and having it looked up with the change is a
	 * walk through the collection on the embedded store.
	 */
	private Mono<Change> read(ChangeStreamEvent<Document> change) {
		OperationType operation = change.getOperationType();
		ChangeStreamDocument<Document> raw = change.getRaw();
		BsonDocument key = (raw != null) ? raw.getDocumentKey() : null;
		if (key == null || (operation != OperationType.INSERT && operation != OperationType.UPDATE)) {
			return Mono.empty();
		}
		return this.template.findById(key.getString("_id").getValue(), Notice.class, NOTICES)
			.map((notice) -> new Change(notice.recipient(), (operation == OperationType.INSERT)
					? new TrayChange.Arrived(notice) : new TrayChange.Seen(notice)));
	}

	@Override
	public Mono<Void> put(Notice notice) {
		return this.indexed.then(Mono.defer(() -> this.template.insert(notice, NOTICES)))
			.onErrorComplete(DuplicateKeyException.class)
			.then();
	}

	@Override
	public Flux<Notice> latest(Reach reach, int most) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.template.find(
					Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "at")).limit(most), Notice.class, NOTICES));
	}

	@Override
	public Mono<Notice> find(String id, Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.template.findOne(Query.query(criteria.and("_id").is(id)), Notice.class,
					NOTICES));
	}

	@Override
	public Mono<Long> countUnseen(Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.template.count(Query.query(criteria.and(SEEN_AT).isNull()), NOTICES))
			.defaultIfEmpty(0L);
	}

	@Override
	public Mono<Void> see(String id, Reach reach) {
		return see(within(reach).map((criteria) -> criteria.and("_id").is(id)));
	}

	@Override
	public Mono<Void> seeWhatLeadsTo(String path, Reach reach) {
		return see(within(reach).map((criteria) -> criteria.and("path").is(path)));
	}

	@Override
	public Mono<Void> seeAll(Reach reach) {
		return see(within(reach));
	}

	private Mono<Void> see(Optional<Criteria> which) {
		return Mono.justOrEmpty(which)
			.flatMap((criteria) -> this.template.updateMulti(Query.query(criteria.and(SEEN_AT).isNull()),
					Update.update(SEEN_AT, this.clock.instant()), NOTICES))
			.then();
	}

	/** A page that hangs must not hold up the others: it loses the oldest. */
	@Override
	public Flux<TrayChange> changes(AccountId account) {
		return this.allChanges.filter((change) -> change.concerns(account))
			.map(Change::change)
			.onBackpressureBuffer(KEPT_FOR_SLOW, (lost) -> {
			}, BufferOverflowStrategy.DROP_OLDEST);
	}

	@Override
	public void destroy() {
		this.closed.tryEmitEmpty();
	}

	private static Optional<Criteria> within(Reach reach) {
		return (reach instanceof Reach.OfAccount own) ? Optional.of(Criteria.where(RECIPIENT).is(own.account().value()))
				: Optional.empty();
	}

	/**
	 * Something that happened to a tray.
	 *
	 * @param account whose tray, or null when it concerns everybody's
	 * @param change what happened
	 */
	private record Change(@Nullable AccountId account, TrayChange change) {

		boolean concerns(AccountId other) {
			return this.account == null || this.account.equals(other);
		}

	}

}
