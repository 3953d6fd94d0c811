package nl.talentmarkt.marketplace.profileview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
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
import nl.talentmarkt.marketplace.store.Indexes;

@Repository
class MongoProfileViews implements ProfileViews {

	private static final String VIEWS = "profile-views";

	private static final String BUDGETS = "view-budgets";

	private static final String RESULTS = "result-pages";

	private static final String TALENTS = "talents";

	private static final String TAKEN = "taken";

	private static final String OPENINGS = "openings";

	private static final String PAGES = "pages";

	private static final String DEEP = "deep";

	private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at");

	private final ReactiveMongoTemplate template;

	private final Mono<Void> indexed;

	MongoProfileViews(ReactiveMongoTemplate template) {
		this.template = template;
		this.indexed = Indexes.of(template, VIEWS,
				Stream.of("talent", "employer")
					.map((field) -> new Index(field, Sort.Direction.ASC).on("at", Sort.Direction.DESC))
					.toList());
	}

	@Override
	public Mono<Taking> takeFromBudget(EmployerId employer, TalentId talent, LocalDate day, Instant at, int budget) {
		String id = idOf(employer, day);
		return isCounted(id, talent)
			.flatMap((counted) -> counted ? Mono.just(Taking.TAKEN_BEFORE) : take(id, talent, at, budget));
	}

	private Mono<Boolean> isCounted(String id, TalentId talent) {
		return this.template.exists(Query.query(Criteria.where("_id").is(id).and(TALENTS).is(talent.value())), BUDGETS);
	}

	// One conditional write: it either finds room and takes it, or adds the day's
	// document, or runs into the one that is there and fails on its id: because somebody
	// else just added it, which the second attempt settles, or because it is full.
	private Mono<Taking> take(String id, TalentId talent, Instant at, int budget) {
		Query room = Query.query(Criteria.where("_id").is(id).and(TAKEN).lt(budget).and(TALENTS).ne(talent.value()));
		Update taken = new Update().inc(TAKEN, 1).addToSet(TALENTS, talent.value()).push(OPENINGS, at);
		return this.template.upsert(room, taken, BUDGETS)
			.thenReturn(Taking.TAKEN)
			.retryWhen(Retry.max(1).filter(DuplicateKeyException.class::isInstance))
			.onErrorResume(Exceptions::isRetryExhausted,
					(full) -> isCounted(id, talent).map((counted) -> counted ? Taking.TAKEN_BEFORE : Taking.REFUSED));
	}

	@Override
	public Mono<ReadingDay> countResultPage(EmployerId employer, LocalDate day, boolean deep) {
		return this.template
			.findAndModify(Query.query(Criteria.where("_id").is(idOf(employer, day))),
					new Update().inc(PAGES, 1).inc(DEEP, deep ? 1 : 0),
					FindAndModifyOptions.options().upsert(true).returnNew(true), ResultPages.class, RESULTS)
			.retryWhen(Retry.max(1).filter(DuplicateKeyException.class::isInstance))
			.map((counted) -> ReadingDay.NONE.withResults(counted.pages(), counted.deep()));
	}

	@Override
	public Mono<ReadingDay> day(EmployerId employer, LocalDate day) {
		String id = idOf(employer, day);
		Mono<ReadingDay> opened = this.template.findById(id, Budget.class, BUDGETS)
			.map(Budget::day)
			.defaultIfEmpty(ReadingDay.NONE);
		Mono<ResultPages> results = this.template.findById(id, ResultPages.class, RESULTS)
			.defaultIfEmpty(new ResultPages(id, 0, 0));
		return Mono.zip(opened, results, (profiles, pages) -> profiles.withResults(pages.pages(), pages.deep()));
	}

	@Override
	public Mono<Void> log(ProfileView view) {
		return this.indexed.then(Mono.defer(() -> this.template.insert(view, VIEWS))).then();
	}

	@Override
	public Flux<ProfileView> of(TalentId talent) {
		return this.template.find(Query.query(Criteria.where("talent").is(talent.value())).with(NEWEST_FIRST),
				ProfileView.class, VIEWS);
	}

	@Override
	public Flux<ProfileView> of(EmployerId employer, Instant from, Instant until) {
		Criteria looked = Criteria.where("employer").is(employer.value()).and("at").gte(from).lt(until);
		return this.template.find(Query.query(looked).with(NEWEST_FIRST), ProfileView.class, VIEWS);
	}

	private static String idOf(EmployerId employer, LocalDate day) {
		return day + "/" + employer.value();
	}

	private record Budget(String id, @Nullable Set<String> talents, @Nullable List<Instant> openings) {

		ReadingDay day() {
			return new ReadingDay((this.talents != null)
					? this.talents.stream().map(TalentId::new).collect(Collectors.toSet()) : Set.of(),
					(this.openings != null) ? this.openings : List.of(), 0, 0);
		}

	}

	private record ResultPages(String id, int pages, int deep) {
	}

}
