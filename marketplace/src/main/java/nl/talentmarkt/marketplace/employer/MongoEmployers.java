package nl.talentmarkt.marketplace.employer;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
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

	private static final String NAME = "name";

	private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private final MongoAggregates<Employer> aggregates;

	MongoEmployers(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("employers", Employer.class);
	}

	@Override
	public Mono<Employer> find(EmployerId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Flux<Employer> findAll(Collection<EmployerId> ids) {
		return ids.isEmpty() ? Flux.empty()
				: this.aggregates.find(Criteria.where("_id").in(ids.stream().map(EmployerId::value).toList()));
	}

	@Override
	public Flux<Employer> named(String words, int skip, int most) {
		return this.aggregates.find(Query.query(byName(words)).with(Sort.by(NAME, "_id")).skip(skip).limit(most));
	}

	@Override
	public Mono<Long> countNamed(String words) {
		return this.aggregates.count(byName(words));
	}

	private static Criteria byName(String words) {
		return words.isBlank() ? new Criteria()
				: Criteria.where(NAME).regex(Pattern.compile(Pattern.quote(words.strip()), ANY_CASE));
	}

	@Override
	public Flux<Employer> all() {
		return this.aggregates.find(new Query().with(Sort.by(NAME)));
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
