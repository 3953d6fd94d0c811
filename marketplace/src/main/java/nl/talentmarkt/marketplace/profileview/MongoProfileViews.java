package nl.talentmarkt.marketplace.profileview;

import java.time.Duration;
import java.time.LocalDate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;

@Repository
class MongoProfileViews implements ProfileViews {

	private static final String VIEWS = "profile-views";

	private static final String BUDGETS = "view-budgets";

	private static final String TALENTS = "talents";

	private static final String TAKEN = "taken";

	private static final Duration ALWAYS = Duration.ofMillis(Long.MAX_VALUE);

	private final ReactiveMongoTemplate template;

	private final Mono<Void> indexed;

	MongoProfileViews(ReactiveMongoTemplate template) {
		this.template = template;
		this.indexed = template.indexOps(VIEWS)
			.createIndex(new Index("talent", Sort.Direction.ASC).on("at", Sort.Direction.DESC))
			.then()
			.cache((done) -> ALWAYS, (error) -> Duration.ZERO, () -> ALWAYS);
	}

	@Override
	public Mono<Boolean> takeFromBudget(EmployerId employer, TalentId talent, LocalDate day, int budget) {
		String id = day + "/" + employer.value();
		return this.template.exists(Query.query(Criteria.where("_id").is(id).and(TALENTS).is(talent.value())), BUDGETS)
			.flatMap((counted) -> counted ? Mono.just(true) : take(id, talent, budget));
	}

	// One conditional write: it either finds room and takes it, or adds the day's
	// document, or runs into the one that
	// is there and fails on its id: because somebody else just added it, which the second
	// attempt settles, or because
	// it is full.
	private Mono<Boolean> take(String id, TalentId talent, int budget) {
		Query room = Query.query(Criteria.where("_id").is(id).and(TAKEN).lt(budget).and(TALENTS).ne(talent.value()));
		return this.template.upsert(room, new Update().inc(TAKEN, 1).addToSet(TALENTS, talent.value()), BUDGETS)
			.thenReturn(true)
			.retryWhen(Retry.max(1).filter(DuplicateKeyException.class::isInstance))
			.onErrorResume(Exceptions::isRetryExhausted, (full) -> this.template
				.exists(Query.query(Criteria.where("_id").is(id).and(TALENTS).is(talent.value())), BUDGETS));
	}

	@Override
	public Mono<Void> log(ProfileView view) {
		return this.indexed.then(Mono.defer(() -> this.template.insert(view, VIEWS))).then();
	}

	@Override
	public Flux<ProfileView> of(TalentId talent) {
		return this.template.find(
				Query.query(Criteria.where("talent").is(talent.value())).with(Sort.by(Sort.Direction.DESC, "at")),
				ProfileView.class, VIEWS);
	}

}
