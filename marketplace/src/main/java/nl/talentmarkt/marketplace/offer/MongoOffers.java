package nl.talentmarkt.marketplace.offer;

import java.time.LocalDate;
import java.util.Collection;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoOffers implements Offers {

	private static final String CLOSES_ON = "closesOn";

	private static final String EMPLOYER = "employer";

	private final MongoAggregates<Offer> aggregates;

	MongoOffers(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("offers", Offer.class, new Index(CLOSES_ON, Sort.Direction.ASC),
				new Index(EMPLOYER, Sort.Direction.ASC));
	}

	@Override
	public Mono<Offer> find(OfferId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Flux<Offer> open(LocalDate today) {
		return this.aggregates
			.find(Query.query(Criteria.where(CLOSES_ON).gte(today.toString())).with(Sort.by(CLOSES_ON, "title")));
	}

	@Override
	public Flux<Offer> open(EmployerId employer, LocalDate today) {
		return this.aggregates
			.find(Query.query(Criteria.where(EMPLOYER).is(employer.value()).and(CLOSES_ON).gte(today.toString()))
				.with(Sort.by(CLOSES_ON, "title")));
	}

	@Override
	public Flux<Offer> addAll(Collection<Offer> offers) {
		return this.aggregates.insertAll(offers);
	}

}
