package nl.talentmarkt.marketplace.sharing;

import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoSharedProfiles implements SharedProfiles {

	private static final String DIGEST = "links.digest";

	private final MongoAggregates<SharedProfile> aggregates;

	MongoSharedProfiles(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("sharedProfiles", SharedProfile.class, new Index(DIGEST, Sort.Direction.ASC));
	}

	@Override
	public Mono<SharedProfile> of(TalentId talent) {
		return this.aggregates.find(talent.value()).defaultIfEmpty(SharedProfile.none(talent));
	}

	@Override
	public Mono<SharedProfile> with(String digest) {
		return this.aggregates.find(Query.query(Criteria.where(DIGEST).is(digest))).next();
	}

	@Override
	public Mono<SharedProfile> change(TalentId talent, Function<SharedProfile, Change<SharedProfile>> intention) {
		return this.aggregates.change(talent.value(), intention)
			.switchIfEmpty(Mono.defer(() -> this.aggregates.save(intention.apply(SharedProfile.none(talent)))))
			// Somebody else made the first link at the same moment.
			.onErrorResume(AlreadyStoredException.class, (first) -> this.aggregates.change(talent.value(), intention));
	}

}
