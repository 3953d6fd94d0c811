package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.util.List;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoMailDigests implements MailDigests {

	private static final String COLLECTION = "mail-digests";

	private final MongoAggregates<MailDigest> aggregates;

	private final ReactiveMongoTemplate store;

	MongoMailDigests(MongoAggregatesFactory factory, ReactiveMongoTemplate store) {
		this.aggregates = factory.of(COLLECTION, MailDigest.class);
		this.store = store;
	}

	@Override
	public Mono<Boolean> open(Change<MailDigest> opened) {
		return this.aggregates.save(opened).thenReturn(true).onErrorReturn(AlreadyStoredException.class, false);
	}

	@Override
	public Mono<MailDigest> find(MailDigestId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<MailDigest> gather(MailDigestId id, List<String> notices, Instant at) {
		return this.aggregates.change(id.value(), (digest) -> digest.gather(notices, at));
	}

	@Override
	public Mono<Void> removeOpened(Instant before) {
		return this.store.remove(Query.query(Criteria.where("openedAt").lt(before)), COLLECTION).then();
	}

}
