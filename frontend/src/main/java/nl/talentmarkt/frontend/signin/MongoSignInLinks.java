package nl.talentmarkt.frontend.signin;

import java.time.Instant;

import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.text.EmailAddress;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

@Repository
class MongoSignInLinks implements SignInLinks {

	private static final String COLLECTION = "signInLinks";

	private static final String EXPIRES_AT = "expiresAt";

	private final MongoAggregates<SignInLink> aggregates;

	private final ReactiveMongoOperations store;

	MongoSignInLinks(MongoAggregatesFactory factory, ReactiveMongoOperations store) {
		this.aggregates = factory.of(COLLECTION, SignInLink.class, new Index("email", Sort.Direction.ASC),
				new Index(EXPIRES_AT, Sort.Direction.ASC));
		this.store = store;
	}

	@Override
	public Mono<SignInLink> find(String digest) {
		return this.aggregates.find(digest);
	}

	@Override
	public Flux<SignInLink> usableOf(EmailAddress email, Instant now) {
		Query usable = query(where("email").is(email.value()).and("usedAt").is(null).and(EXPIRES_AT).gt(now));
		return this.aggregates.find(usable.with(Sort.by(Sort.Direction.DESC, EXPIRES_AT)));
	}

	@Override
	public Mono<SignInLink> save(Change<SignInLink> change) {
		return this.aggregates.save(change);
	}

	@Override
	public Mono<Void> remove(SignInLink link) {
		return this.store.remove(query(where("_id").is(link.aggregateId())), COLLECTION).then();
	}

	@Override
	public Mono<Void> removeExpired(Instant before) {
		return this.store.remove(query(where(EXPIRES_AT).lt(before)), COLLECTION).then();
	}

}
