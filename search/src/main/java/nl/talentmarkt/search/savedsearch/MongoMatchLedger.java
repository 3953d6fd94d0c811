package nl.talentmarkt.search.savedsearch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.store.Indexes;
import nl.talentmarkt.marketplace.talent.TalentCode;

@Repository
class MongoMatchLedger implements MatchLedger {

	private static final String COLLECTION = "saved-search-matches";

	private static final String SEARCH = "search";

	private static final String STATE = "state";

	private static final String ALERT = "alert";

	private static final String FOUND_AT = "foundAt";

	private static final int BATCH = 500;

	private static final int COLLISIONS = 5;

	private final ReactiveMongoTemplate template;

	private final Mono<Void> indexed;

	MongoMatchLedger(ReactiveMongoTemplate template) {
		this.template = template;
		this.indexed = Indexes.of(template, COLLECTION,
				Stream.of(SEARCH, STATE, ALERT).map((field) -> new Index(field, Sort.Direction.ASC)).toList());
	}

	/** Somebody may be found in between: then the rest is worked out anew. */
	@Override
	public Mono<Void> addKnown(SavedSearchId search, Collection<TalentCode> talents, Instant at) {
		return Mono.defer(() -> talents(search)).flatMap((present) -> {
			List<Match> added = talents.stream()
				.filter((talent) -> !present.contains(talent))
				.map((talent) -> Match.known(search, talent, at))
				.toList();
			return insert(added);
		}).retryWhen(Retry.max(COLLISIONS).filter(DuplicateKeyException.class::isInstance));
	}

	private Mono<Void> insert(List<Match> matches) {
		return this.indexed.thenMany(Flux.fromIterable(matches))
			.buffer(BATCH)
			.concatMap((batch) -> this.template.insert(batch, COLLECTION))
			.then();
	}

	@Override
	public Mono<Boolean> add(Match match) {
		return this.indexed.then(Mono.defer(() -> this.template.insert(match, COLLECTION)))
			.thenReturn(true)
			.onErrorReturn(DuplicateKeyException.class, false);
	}

	@Override
	public Flux<Waiting> waiting() {
		return find(Criteria.where(STATE).is(MatchState.WAITING.name()))
			.map((match) -> new Waiting(match.search(), match.foundAt()))
			.collect(Collectors.toMap(Waiting::search, (waiting) -> waiting, Waiting::earlier))
			.flatMapIterable(Map::values);
	}

	@Override
	public Flux<Match> waiting(SavedSearchId search, Instant before) {
		return find(waitingOf(search).and(FOUND_AT).lt(before));
	}

	@Override
	public Mono<Void> assign(Collection<Match> matches, SearchAlertId alert) {
		Update told = Update.update(STATE, MatchState.TOLD.name()).set(ALERT, alert.value());
		return Flux.fromIterable(matches)
			.buffer(BATCH)
			.concatMap((batch) -> this.template.updateMulti(Query.query(waiting(batch)), told, COLLECTION))
			.then();
	}

	@Override
	public Mono<Void> forget(Collection<Match> matches) {
		return Flux.fromIterable(matches)
			.buffer(BATCH)
			.concatMap((batch) -> this.template.remove(Query.query(waiting(batch)), COLLECTION))
			.then();
	}

	private static Criteria waiting(Collection<Match> matches) {
		return Criteria.where("_id")
			.in(matches.stream().map(Match::id).toList())
			.and(STATE)
			.is(MatchState.WAITING.name());
	}

	@Override
	public Flux<Match> of(SearchAlertId alert) {
		return find(Criteria.where(ALERT).is(alert.value()));
	}

	@Override
	public Mono<Set<TalentCode>> talents(SavedSearchId search) {
		return find(Criteria.where(SEARCH).is(search.value())).map(Match::talent).collect(Collectors.toSet());
	}

	@Override
	public Flux<TalentCode> foundSince(SavedSearchId search, Instant since, int most) {
		return find(Criteria.where(SEARCH).is(search.value()).and(FOUND_AT).gt(since))
			.filter((match) -> match.state() != MatchState.KNOWN)
			.map(Match::talent)
			.take(most);
	}

	@Override
	public Mono<Void> quieten(SavedSearchId search) {
		return this.template
			.updateMulti(Query.query(waitingOf(search)), Update.update(STATE, MatchState.QUIET.name()), COLLECTION)
			.then();
	}

	@Override
	public Mono<Void> remove(SavedSearchId search) {
		return this.template.remove(Query.query(Criteria.where(SEARCH).is(search.value())), COLLECTION).then();
	}

	@Override
	public Mono<Void> removeStrays(Collection<SavedSearchId> present, Instant before) {
		List<String> ids = present.stream().map(SavedSearchId::value).toList();
		return this.template.remove(Query.query(Criteria.where(SEARCH).nin(ids).and(FOUND_AT).lt(before)), COLLECTION)
			.then();
	}

	private static Criteria waitingOf(SavedSearchId search) {
		return Criteria.where(SEARCH).is(search.value()).and(STATE).is(MatchState.WAITING.name());
	}

	private Flux<Match> find(Criteria criteria) {
		return this.indexed
			.thenMany(Flux.defer(() -> this.template.find(Query.query(criteria), Match.class, COLLECTION)));
	}

}
