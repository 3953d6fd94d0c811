package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoPlannedMails implements PlannedMails {

	private static final String COLLECTION = "planned-mails";

	private static final String STATE = "state";

	private static final String RECIPIENT = "recipient";

	private static final String DUE = "due";

	private static final String DIGEST = "digest";

	private static final List<String> WAITING = Arrays.stream(PlannedMail.State.values())
		.filter(PlannedMail.State::waits)
		.map(Enum::name)
		.toList();

	private final MongoAggregates<PlannedMail> aggregates;

	private final ReactiveMongoTemplate store;

	MongoPlannedMails(MongoAggregatesFactory factory, ReactiveMongoTemplate store) {
		this.aggregates = factory.of(COLLECTION, PlannedMail.class,
				new Index(STATE, Sort.Direction.ASC).on(DUE, Sort.Direction.ASC),
				new Index(RECIPIENT, Sort.Direction.ASC), new Index(DIGEST, Sort.Direction.ASC));
		this.store = store;
	}

	@Override
	public Mono<Boolean> add(Change<PlannedMail> planned) {
		return this.aggregates.save(planned).thenReturn(true).onErrorReturn(AlreadyStoredException.class, false);
	}

	@Override
	public Mono<PlannedMail> find(String notice) {
		return this.aggregates.find(notice);
	}

	@Override
	public Flux<PlannedMail> due(Instant now, int most) {
		return this.aggregates
			.find(Query.query(waiting().and(DUE).lte(now)).with(Sort.by(Sort.Direction.ASC, DUE)).limit(most));
	}

	@Override
	public Flux<PlannedMail> waiting(AccountId recipient) {
		return this.aggregates.find(Query.query(waiting().and(RECIPIENT).is(recipient.value())));
	}

	@Override
	public Flux<PlannedMail> joined(MailDigestId digest) {
		return this.aggregates.find(Query.query(Criteria.where(DIGEST).is(digest.value())));
	}

	@Override
	public Mono<PlannedMail> change(String notice, Function<PlannedMail, Change<PlannedMail>> intention) {
		return this.aggregates.change(notice, intention);
	}

	@Override
	public Mono<Void> removeDecided(Instant before) {
		return this.store
			.remove(Query.query(Criteria.where(STATE).nin(WAITING).and("plannedAt").lt(before)), COLLECTION)
			.then();
	}

	private static Criteria waiting() {
		return Criteria.where(STATE).in(WAITING);
	}

}
