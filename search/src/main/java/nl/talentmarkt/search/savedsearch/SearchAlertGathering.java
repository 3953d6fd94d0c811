package nl.talentmarkt.search.savedsearch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * Gives an alert that was opened its matches. Who is no match any more is forgotten, so
 * that an alert can tell of them should they become one again.
 */
@Component
class SearchAlertGathering implements EventHandler {

	private final SearchAlerts alerts;

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final PresentMatches present;

	private final Clock clock;

	SearchAlertGathering(SearchAlerts alerts, SavedSearches searches, MatchLedger ledger, PresentMatches present,
			Clock clock) {
		this.alerts = alerts;
		this.searches = searches;
		this.ledger = ledger;
		this.present = present;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "search-alert-gathering";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof SearchAlertEvent.Opened;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return (event.event() instanceof SearchAlertEvent.Opened opened)
				? this.alerts.find(opened.alert()).flatMap(this::gather) : Mono.empty();
	}

	/** Each step may be done again: when this broke off, it begins anew. */
	private Mono<Void> gather(SearchAlert alert) {
		Mono<Boolean> hasMatches = this.ledger.of(alert.id()).hasElements();
		return Flux.fromIterable(alert.searches())
			.concatMap(this.searches::find)
			.filter(alert::isAbout)
			.concatMap((search) -> gather(alert, search))
			.then(hasMatches)
			.flatMap((any) -> raise(alert, any).then(settle(alert, any)));
	}

	private Mono<Void> gather(SearchAlert alert, SavedSearch search) {
		return this.ledger.waiting(search.id(), alert.until())
			.collectList()
			.flatMap((waiting) -> this.present.of(search, waiting.stream().map(Match::talent).toList())
				.flatMap((present) -> divide(alert, waiting, present.keySet())));
	}

	private Mono<Void> divide(SearchAlert alert, List<Match> waiting, Set<TalentCode> present) {
		Map<Boolean, List<Match>> divided = waiting.stream()
			.collect(Collectors.partitioningBy((match) -> present.contains(match.talent())));
		return this.ledger.forget(divided.getOrDefault(false, List.of()))
			.then(this.ledger.assign(divided.getOrDefault(true, List.of()), alert.id()));
	}

	private Mono<Void> raise(SearchAlert alert, boolean any) {
		return any ? this.alerts.raise(alert.id(), this.clock.instant()) : Mono.empty();
	}

	private Mono<Void> settle(SearchAlert alert, boolean any) {
		return Flux.fromIterable((alert.rhythm() == Rhythm.AT_ONCE) ? alert.searches() : List.<SavedSearchId>of())
			.concatMap((id) -> this.searches.change(id,
					(search) -> search.settle(alert.round(), any ? alert.openedAt() : null)))
			.then();
	}

}
