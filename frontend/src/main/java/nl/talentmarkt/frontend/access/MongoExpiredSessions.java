package nl.talentmarkt.frontend.access;

import java.time.Clock;
import java.util.Date;

import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Removes sessions that nobody uses any more. A MongoDB server does so by itself; the
 * embedded store keeps them.
 */
@Component
class MongoExpiredSessions {

	static final String COLLECTION = "sessions";

	private final ReactiveMongoOperations store;

	private final Clock clock;

	MongoExpiredSessions(ReactiveMongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "${talentmarkt.session.cleaning:15m}",
			fixedDelayString = "${talentmarkt.session.cleaning:15m}")
	Mono<Void> remove() {
		// The method is called once; each cleaning is a subscription.
		return Mono
			.defer(() -> this.store.remove(query(where("expireAt").lt(Date.from(this.clock.instant()))), COLLECTION))
			.then();
	}

}
