package nl.talentmarkt.search.savedsearch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.search.talent.JobReading;
import nl.talentmarkt.search.talent.TalentMatching;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;
import nl.talentmarkt.search.talent.TalentSearch;

/** Where people keep searches, arrange them and let them go. */
@Component
public class SavedSearchDesk {

	/** More than these is said as "many". */
	private static final int MOST_NEWS = 1000;

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final TalentSearch talents;

	private final TalentMatching matching;

	private final SavedSearchProperties properties;

	private final Clock clock;

	SavedSearchDesk(SavedSearches searches, MatchLedger ledger, TalentSearch talents, TalentMatching matching,
			SavedSearchProperties properties, Clock clock) {
		this.searches = searches;
		this.ledger = ledger;
		this.talents = talents;
		this.matching = matching;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Keeps a search. Whoever keeps the same question again has one search, with the
	 * newer name and rhythm.
	 * @param owner who keeps it
	 * @param wish what is kept
	 * @return the stored search
	 * @throws TooManyMatchesException (as signal) when it finds too many people
	 * @throws TooManySavedSearchesException (as signal) when the owner has no room
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * while search is starting or away
	 */
	public Mono<SavedSearch> keep(Viewer.EmployerMember owner, SearchWish wish) {
		return asSearched(wish).flatMap((asked) -> present(asked.query())
			.flatMap((present) -> Mono.defer(() -> arrangeLike(owner, asked).switchIfEmpty(add(owner, asked, present)))
				// The same person was quicker in another tab, or with a second click.
				.retryWhen(Retry.max(this.properties.perPerson()).filter(AlreadyStoredException.class::isInstance))));
	}

	private Mono<SavedSearch> arrangeLike(Viewer.EmployerMember owner, SearchWish wish) {
		return this.searches.findLike(owner.account(), owner.employer(), SavedQuery.of(wish.query()))
			.flatMap((like) -> this.searches.change(like.id(), (search) -> search.arrange(wish.name(), wish.rhythm())));
	}

	/**
	 * Those who match already are noted first: from the moment the search is there,
	 * everybody else who matches is new.
	 */
	private Mono<SavedSearch> add(Viewer.EmployerMember owner, SearchWish wish, List<TalentCode> present) {
		SavedSearchId id = new SavedSearchId(UUID.randomUUID().toString());
		return freePlace(owner).flatMap((place) -> this.ledger.addKnown(id, present, this.clock.instant())
			.then(Mono.defer(() -> this.searches.add(SavedSearch.keep(id, place, owner, wish, this.clock.instant()))))
			.onErrorResume(AlreadyStoredException.class, (taken) -> this.ledger.remove(id).then(Mono.error(taken))));
	}

	private Mono<Integer> freePlace(Viewer.EmployerMember owner) {
		return this.searches.list(new Reach.OfAccount(owner.account()))
			.map(SavedSearch::slot)
			.collect(Collectors.toSet())
			.flatMap((taken) -> Mono.justOrEmpty(freePlace(owner, taken)))
			.switchIfEmpty(Mono.error(() -> new TooManySavedSearchesException(this.properties.perPerson())));
	}

	private Optional<Integer> freePlace(Viewer.EmployerMember owner, Set<String> taken) {
		return IntStream.rangeClosed(1, this.properties.perPerson())
			.boxed()
			.filter((place) -> !taken.contains(SavedSearch.slot(owner, place)))
			.findFirst();
	}

	/**
	 * Has a search ask something else from now on. Who matches now is known; who was told
	 * of before is never told of again.
	 * @param owner who keeps it
	 * @param id the search
	 * @param wish what is kept instead
	 * @return the stored search, or empty when this person keeps no such search
	 * @throws TooManyMatchesException (as signal) when it would find too many people
	 * @throws KeptAlreadyException (as signal) when another search of this person asks
	 * the same
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * while search is starting or away
	 */
	public Mono<SavedSearch> revise(Viewer.EmployerMember owner, SavedSearchId id, SearchWish wish) {
		return find(owner, id).flatMap((found) -> asSearched(wish).flatMap((asked) -> present(asked.query())
			.flatMap((present) -> this.ledger.addKnown(id, present, this.clock.instant()))
			.then(Mono.defer(() -> this.searches.change(id, (search) -> search.revise(asked))))
			.onErrorMap(AlreadyStoredException.class, KeptAlreadyException::new)));
	}

	/**
	 * Words with a typing error are kept as they were corrected and searched for, and a
	 * vacancy as what it asks. What changed a moment ago counts as seen: nobody wants an
	 * alert about it right after.
	 */
	private Mono<SearchWish> asSearched(SearchWish wish) {
		TalentQuery query = wish.query().page(1);
		return this.matching.refresh()
			.then(Mono.defer(() -> this.talents.search(query)))
			.map((results) -> wish.asking(asSearched(query, results)));
	}

	private static TalentQuery asSearched(TalentQuery query, TalentResults<?> results) {
		JobReading job = results.job();
		String corrected = results.correctedText();
		if (job != null) {
			return job.strictly(query);
		}
		return (corrected != null) ? query.withText(corrected) : query;
	}

	private Mono<List<TalentCode>> present(TalentQuery query) {
		int most = this.properties.mostMatches();
		return this.matching.everybody(query, List.of(), most + 1)
			.filter((present) -> present.size() <= most)
			.switchIfEmpty(Mono.error(() -> new TooManyMatchesException(most)));
	}

	/**
	 * Lists somebody's searches.
	 * @param owner who
	 * @return the newest first
	 */
	public Flux<SavedSearch> list(Viewer.EmployerMember owner) {
		return this.searches.list(Permission.KEEP_SEARCHES.reach(owner)).filter((search) -> search.isKeptBy(owner));
	}

	/**
	 * Finds one of somebody's searches.
	 * @param owner who
	 * @param id the search
	 * @return the search, or empty when this person keeps no such search
	 */
	public Mono<SavedSearch> find(Viewer.EmployerMember owner, SavedSearchId id) {
		return this.searches.find(id, Permission.KEEP_SEARCHES.reach(owner)).filter((search) -> search.isKeptBy(owner));
	}

	/**
	 * Counts who became a match since the owner last looked and still is one.
	 * @param searches some searches
	 * @return how many people by search, at most a thousand each
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * while search is starting or away
	 */
	public Mono<Map<SavedSearchId, Integer>> countNews(List<SavedSearch> searches) {
		return Flux.fromIterable(searches)
			.concatMap((search) -> this.ledger.foundSince(search.id(), search.lookedAt(), MOST_NEWS)
				.collectList()
				.flatMap((found) -> this.matching.among(search.query().query(), found))
				.map((found) -> Map.entry(search.id(), found.size())))
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	/**
	 * Opens a search: from now on, who was found until now is no news.
	 * @param owner who keeps it
	 * @param id the search
	 * @return what it asks, or empty when this person keeps no such search
	 */
	public Mono<TalentQuery> open(Viewer.EmployerMember owner, SavedSearchId id) {
		return change(owner, id, (search) -> search.lookAt(this.clock.instant()))
			.map((search) -> search.query().query());
	}

	/**
	 * Chooses how soon the owner hears of new matches.
	 * @param owner who keeps it
	 * @param id the search
	 * @param rhythm how soon
	 * @return the stored search, or empty when this person keeps no such search
	 */
	public Mono<SavedSearch> choose(Viewer.EmployerMember owner, SavedSearchId id, Rhythm rhythm) {
		return change(owner, id, (search) -> search.arrange(search.name(), rhythm));
	}

	/**
	 * Stops the alerts of a search for the time being.
	 * @param owner who keeps it
	 * @param id the search
	 * @return the stored search, or empty when this person keeps no such search
	 */
	public Mono<SavedSearch> pause(Viewer.EmployerMember owner, SavedSearchId id) {
		return change(owner, id, (search) -> search.pause(this.clock.instant(), Pause.Way.PAGE));
	}

	/**
	 * Has the alerts of a search go out again.
	 * @param owner who keeps it
	 * @param id the search
	 * @return the stored search, or empty when this person keeps no such search
	 */
	public Mono<SavedSearch> resume(Viewer.EmployerMember owner, SavedSearchId id) {
		return change(owner, id, SavedSearch::resume);
	}

	/**
	 * Lets a search go, with all that is known of who it found.
	 * @param owner who keeps it
	 * @param id the search
	 * @return the search as it was, or empty when this person keeps no such search
	 */
	public Mono<SavedSearch> remove(Viewer.EmployerMember owner, SavedSearchId id) {
		return find(owner, id)
			.flatMap((search) -> this.searches.remove(id).then(this.ledger.remove(id)).thenReturn(search));
	}

	/**
	 * Finds a search for somebody who proved to have got its mail.
	 * @param id the search
	 * @return the search, or empty when it is gone
	 */
	public Mono<SavedSearch> findForUnsubscribing(SavedSearchId id) {
		return this.searches.find(id);
	}

	/**
	 * Stops the mails of a search, for somebody who proved to have got one.
	 * @param id the search
	 * @return completes when it is stored, also when the search is gone
	 */
	public Mono<Void> unsubscribe(SavedSearchId id) {
		return this.searches.change(id, (search) -> search.pause(this.clock.instant(), Pause.Way.MAIL)).then();
	}

	/**
	 * Stops the daily mail, for somebody who proved to have got one.
	 * @param owner who gets it
	 * @return completes when it is stored
	 */
	public Mono<Void> unsubscribeFromDaily(AccountId owner) {
		return this.searches.list(new Reach.OfAccount(owner))
			.filter((search) -> search.rhythm() == Rhythm.DAILY)
			.concatMap((search) -> unsubscribe(search.id()))
			.then();
	}

	private Mono<SavedSearch> change(Viewer.EmployerMember owner, SavedSearchId id,
			Function<SavedSearch, Change<SavedSearch>> intention) {
		return find(owner, id).flatMap((found) -> this.searches.change(id, intention));
	}

}
