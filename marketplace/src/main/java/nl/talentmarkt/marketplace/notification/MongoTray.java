package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.mongodb.client.model.changestream.OperationType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ChangeStreamEvent;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;

@Repository
class MongoTray implements Tray {

	private static final String NOTICES = "notices";

	private static final String RECIPIENT = "recipient";

	private static final String SEEN_AT = "seenAt";

	private static final Duration ALWAYS = Duration.ofMillis(Long.MAX_VALUE);

	private final ReactiveMongoTemplate template;

	private final Clock clock;

	private final Mono<Void> indexed;

	private final Flux<Notice> allArrivals;

	MongoTray(ReactiveMongoTemplate template, Clock clock) {
		this.template = template;
		this.clock = clock;
		this.indexed = template.indexOps(NOTICES)
			.createIndex(new Index(RECIPIENT, Sort.Direction.ASC).on("at", Sort.Direction.DESC))
			.then()
			.cache((done) -> ALWAYS, (error) -> Duration.ZERO, () -> ALWAYS);
		// One change stream for all open pages of this instance; whoever finds it broken
		// opens it anew.
		this.allArrivals = template.changeStream(Notice.class)
			.watchCollection(NOTICES)
			.listen()
			.filter((change) -> change.getOperationType() == OperationType.INSERT)
			.mapNotNull(ChangeStreamEvent::getBody)
			.share();
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
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.template.updateFirst(
					Query.query(criteria.and("_id").is(id).and(SEEN_AT).isNull()),
					Update.update(SEEN_AT, this.clock.instant()), NOTICES))
			.then();
	}

	@Override
	public Mono<Void> seeAll(Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.template.updateMulti(Query.query(criteria.and(SEEN_AT).isNull()),
					Update.update(SEEN_AT, this.clock.instant()), NOTICES))
			.then();
	}

	@Override
	public Flux<Notice> arrivals(AccountId account) {
		return this.allArrivals.filter((notice) -> notice.recipient().equals(account));
	}

	private static Optional<Criteria> within(Reach reach) {
		return (reach instanceof Reach.OfAccount own) ? Optional.of(Criteria.where(RECIPIENT).is(own.account().value()))
				: Optional.empty();
	}

}
