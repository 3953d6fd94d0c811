package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class MongoTurns implements Turns {

	private static final String COLLECTION = "saved-search-turns";

	private static final String UNTIL = "until";

	private final ReactiveMongoTemplate template;

	MongoTurns(ReactiveMongoTemplate template) {
		this.template = template;
	}

	/** While somebody has the turn, the update finds nothing and adding fails. */
	@Override
	public Mono<Boolean> take(String what, Instant now, Duration lasts) {
		Query free = Query.query(Criteria.where("_id").is(what).and(UNTIL).lte(now));
		return this.template.upsert(free, Update.update(UNTIL, now.plus(lasts)), COLLECTION)
			.thenReturn(true)
			.onErrorReturn(DuplicateKeyException.class, false);
	}

}
