package nl.talentmarkt.search.savedsearch;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoSavedSearches implements SavedSearches {

	private static final String COLLECTION = "saved-searches";

	private static final String OWNER = "owner";

	private static final String LIKENESS = "likeness";

	private final MongoAggregates<SavedSearch> aggregates;

	private final ReactiveMongoOperations store;

	MongoSavedSearches(MongoAggregatesFactory factory, ReactiveMongoOperations store) {
		this.aggregates = factory.of(COLLECTION, SavedSearch.class, new Index("slot", Sort.Direction.ASC).unique(),
				new Index(LIKENESS, Sort.Direction.ASC).unique(), new Index(OWNER, Sort.Direction.ASC));
		this.store = store;
	}

	@Override
	public Mono<SavedSearch> find(SavedSearchId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<SavedSearch> find(SavedSearchId id, Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.aggregates.find(Query.query(criteria.and("_id").is(id.value()))).next());
	}

	@Override
	public Mono<SavedSearch> findLike(AccountId owner, EmployerId employer, SavedQuery query) {
		return this.aggregates
			.find(Query.query(Criteria.where(LIKENESS).is(SavedSearch.likeness(owner, employer, query))))
			.next();
	}

	@Override
	public Flux<SavedSearch> list(Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates
				.find(Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "keptAt"))));
	}

	@Override
	public Flux<SavedSearch> all() {
		return this.aggregates.find(new Query());
	}

	@Override
	public Mono<SavedSearch> add(Change<SavedSearch> kept) {
		return this.aggregates.save(kept);
	}

	@Override
	public Mono<SavedSearch> change(SavedSearchId id, Function<SavedSearch, Change<SavedSearch>> intention) {
		return this.aggregates.change(id.value(), intention);
	}

	@Override
	public Mono<Void> remove(SavedSearchId id) {
		return this.store.remove(Query.query(Criteria.where("_id").is(id.value())), COLLECTION).then();
	}

	/** A search is its owner's alone, also among members of one employer. */
	private static Optional<Criteria> within(Reach reach) {
		return (reach instanceof Reach.OfAccount own) ? Optional.of(Criteria.where(OWNER).is(own.account().value()))
				: Optional.empty();
	}

}
