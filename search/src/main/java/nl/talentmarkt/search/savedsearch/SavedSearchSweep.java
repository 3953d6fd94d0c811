package nl.talentmarkt.search.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.TalentMatching;

/**
 * Asks saved searches whether somebody matches who is not in the ledger. So it finds who
 * became a match without a change: because the day came on which somebody can start,
 * because talents were loaded without telling anybody, or because search was away for
 * longer than the outbox had patience.
 */
@Component
class SavedSearchSweep {

	private static final Logger logger = LoggerFactory.getLogger(SavedSearchSweep.class);

	/** Longer than anybody takes between noting who matches and storing the search. */
	private static final Duration ENTRIES_WITHOUT_SEARCH = Duration.ofDays(1);

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final TalentMatching matching;

	private final Turns turns;

	private final SavedSearchProperties properties;

	private final Duration every;

	private final Clock clock;

	SavedSearchSweep(SavedSearches searches, MatchLedger ledger, TalentMatching matching, Turns turns,
			SavedSearchProperties properties, @Value("${talentmarkt.saved-searches.sweep-every:1h}") Duration every,
			Clock clock) {
		this.searches = searches;
		this.ledger = ledger;
		this.matching = matching;
		this.turns = turns;
		this.properties = properties;
		this.every = every;
		this.clock = clock;
	}

	/**
	 * Of several instances one has the turn. The scheduler calls this once and subscribes
	 * again and again.
	 */
	@Scheduled(initialDelayString = "${talentmarkt.saved-searches.sweep-every:1h}",
			fixedDelayString = "${talentmarkt.saved-searches.sweep-every:1h}")
	Mono<Void> sweepInTurn() {
		return Mono.defer(() -> this.turns.take("saved-search-sweep", this.clock.instant(), this.every.dividedBy(2)))
			.filter(Boolean::booleanValue)
			.flatMap((ours) -> sweep())
			.onErrorResume(SearchUnavailableException.class, (away) -> {
				logger.debug("Saved searches are swept when search is back", away);
				return Mono.empty();
			});
	}

	/**
	 * Asks every saved search.
	 * @return completes when whoever was found is in the ledger
	 */
	Mono<Void> sweep() {
		return this.matching.refresh()
			.thenMany(Flux.defer(this.searches::all))
			.concatMap((search) -> find(search).thenReturn(search.id()))
			.collectList()
			.flatMap(this::removeStrays);
	}

	/**
	 * Asks one saved search.
	 * @param search the search
	 * @return completes when whoever was found is in the ledger
	 */
	Mono<Void> sweep(SavedSearch search) {
		return this.matching.refresh().then(Mono.defer(() -> find(search)));
	}

	private Mono<Void> find(SavedSearch search) {
		if (!search.query().isUnderstood()) {
			return Mono.empty();
		}
		return this.ledger.talents(search.id())
			.flatMap((known) -> this.matching.everybody(search.query().query(), known, this.properties.mostMatches()))
			.flatMapIterable((found) -> found)
			.map((talent) -> Match.found(search, talent, this.clock.instant()))
			.concatMap(this.ledger::add)
			.then();
	}

	private Mono<Void> removeStrays(List<SavedSearchId> present) {
		return this.ledger.removeStrays(present, this.clock.instant().minus(ENTRIES_WITHOUT_SEARCH));
	}

}
