package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoCoaches implements Coaches {

	private final MongoAggregates<Coach> aggregates;

	MongoCoaches(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("coaches", Coach.class);
	}

	@Override
	public Mono<Coach> find(CoachId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Flux<Coach> all() {
		return this.aggregates.find(new Query().with(Sort.by("name")));
	}

	@Override
	public Flux<Coach> addAll(Collection<Coach> added) {
		return this.aggregates.insertAll(added);
	}

}
