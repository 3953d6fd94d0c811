package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoCoaches implements Coaches {

	private final MongoAggregates<Coach> aggregates;

	MongoCoaches(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("coaches", Coach.class, new Index("organisation", Sort.Direction.ASC));
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
	public Flux<Coach> of(OrganisationId organisation) {
		return this.aggregates
			.find(Query.query(Criteria.where("organisation").is(organisation.value())).with(Sort.by("name")));
	}

	@Override
	public Mono<Coach> change(CoachId id, Function<Coach, Change<Coach>> intention) {
		return this.aggregates.change(id.value(), intention);
	}

	@Override
	public Flux<Coach> addAll(Collection<Coach> added) {
		return this.aggregates.insertAll(added);
	}

}
