package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoOrganisations implements Organisations {

	private final MongoAggregates<Organisation> aggregates;

	MongoOrganisations(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("organisations", Organisation.class);
	}

	@Override
	public Mono<Organisation> find(OrganisationId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Flux<Organisation> all() {
		return this.aggregates.find(new Query().with(Sort.by("name")));
	}

	@Override
	public Mono<Organisation> change(OrganisationId id, Function<Organisation, Change<Organisation>> intention) {
		return this.aggregates.change(id.value(), intention);
	}

	@Override
	public Flux<Organisation> addAll(Collection<Organisation> added) {
		return this.aggregates.insertAll(added);
	}

}
