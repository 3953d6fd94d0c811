package nl.talentmarkt.search.savedsearch;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * Does what has to follow when a search was kept, changed or paused, even when the
 * application ended right after it.
 */
@Component
class SavedSearchSettling implements EventHandler {

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final SavedSearchSweep sweep;

	SavedSearchSettling(SavedSearches searches, MatchLedger ledger, SavedSearchSweep sweep) {
		this.searches = searches;
		this.ledger = ledger;
		this.sweep = sweep;
	}

	@Override
	public String name() {
		return "saved-search-settling";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof SavedSearchEvent.Kept || event instanceof SavedSearchEvent.Revised
				|| event instanceof SavedSearchEvent.Paused;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return (event.event() instanceof SavedSearchEvent fact) ? this.searches.find(fact.search())
			.flatMap((search) -> (search.pause() != null) ? this.ledger.quieten(search.id())
					: findWhoCameMeanwhile(search))
				: Mono.empty();
	}

	/**
	 * Whoever became a match between the moment when those who match were noted and the
	 * moment when the search was stored was matched with searches that this one was not
	 * among.
	 */
	private Mono<Void> findWhoCameMeanwhile(SavedSearch search) {
		return this.sweep.sweep(search);
	}

}
