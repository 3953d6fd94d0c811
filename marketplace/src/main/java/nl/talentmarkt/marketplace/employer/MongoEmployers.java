package nl.talentmarkt.marketplace.employer;

import java.util.Collection;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoEmployers implements Employers {

	private final MongoAggregates<Employer> aggregates;

	MongoEmployers(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("employers", Employer.class);
	}

	@Override
	public Mono<Employer> find(EmployerId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Flux<Employer> all() {
		return this.aggregates.find(new Query().with(Sort.by("name")));
	}

	@Override
	public Mono<Employer> change(EmployerId id, Function<Employer, Change<Employer>> intention) {
		return this.aggregates.change(id.value(), intention);
	}

	@Override
	public Flux<Employer> addAll(Collection<Employer> added) {
		return this.aggregates.insertAll(added);
	}

}
