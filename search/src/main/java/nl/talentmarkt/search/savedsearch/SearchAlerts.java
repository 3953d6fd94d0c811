package nl.talentmarkt.search.savedsearch;

import java.time.Instant;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.Change;

/** All alerts. */
interface SearchAlerts {

	/**
	 * Opens one.
	 * @param opened the change that begins it
	 * @return false when it was opened before, by whomever
	 */
	Mono<Boolean> open(Change<SearchAlert> opened);

	/**
	 * Finds one by id.
	 * @param id the alert
	 * @return the alert, or empty
	 */
	Mono<SearchAlert> find(SearchAlertId id);

	/**
	 * Says that the matches of one are gathered.
	 * @param id the alert
	 * @param at when
	 * @return completes when it is stored
	 */
	Mono<Void> raise(SearchAlertId id, Instant at);

}
