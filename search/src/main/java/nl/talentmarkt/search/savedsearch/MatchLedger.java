package nl.talentmarkt.search.savedsearch;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.talent.TalentCode;

/** Who was found by which saved search: one entry for each pair, for good. */
interface MatchLedger {

	/**
	 * Notes who is a match already, for whom nobody is alerted.
	 * @param search the search
	 * @param talents the talents; those with an entry keep it as it is
	 * @param at when this was found out
	 * @return completes when it is stored
	 */
	Mono<Void> addKnown(SavedSearchId search, Collection<TalentCode> talents, Instant at);

	/**
	 * Notes that somebody became a match.
	 * @param match the match
	 * @return false when the pair has an entry, which stays as it is
	 */
	Mono<Boolean> add(Match match);

	/**
	 * Tells which searches have somebody to tell of.
	 * @return each search once, with since when
	 */
	Flux<Waiting> waiting();

	/**
	 * Returns who a search's owner has to be told of.
	 * @param search the search
	 * @param before those found before this moment
	 * @return the matches
	 */
	Flux<Match> waiting(SavedSearchId search, Instant before);

	/**
	 * Gives matches that wait to an alert.
	 * @param matches the matches; those that do not wait any more stay as they are
	 * @param alert the alert
	 * @return completes when it is stored
	 */
	Mono<Void> assign(Collection<Match> matches, SearchAlertId alert);

	/**
	 * Forgets matches that wait, as if they had not been found, so that they may be found
	 * again.
	 * @param matches the matches; those that do not wait any more stay as they are
	 * @return completes when they are gone
	 */
	Mono<Void> forget(Collection<Match> matches);

	/**
	 * Returns what an alert tells of.
	 * @param alert the alert
	 * @return the matches that were given to it
	 */
	Flux<Match> of(SearchAlertId alert);

	/**
	 * Returns everybody with an entry.
	 * @param search the search
	 * @return the codes
	 */
	Mono<Set<TalentCode>> talents(SavedSearchId search);

	/**
	 * Returns who became a match.
	 * @param search the search
	 * @param since after this moment
	 * @param most how many at the most
	 * @return the codes
	 */
	Flux<TalentCode> foundSince(SavedSearchId search, Instant since, int most);

	/**
	 * Has nobody told of those who wait.
	 * @param search the search
	 * @return completes when it is stored
	 */
	Mono<Void> quieten(SavedSearchId search);

	/**
	 * Removes all entries of a search.
	 * @param search the search
	 * @return completes when they are gone
	 */
	Mono<Void> remove(SavedSearchId search);

	/**
	 * Removes the entries of searches that are gone, or that came to be stored never.
	 * @param present the searches there are
	 * @param before entries made before this moment
	 * @return completes when they are gone
	 */
	Mono<Void> removeStrays(Collection<SavedSearchId> present, Instant before);

	/**
	 * A search with somebody to tell of.
	 *
	 * @param search the search
	 * @param since when the first of them was found
	 */
	record Waiting(SavedSearchId search, Instant since) {

		Waiting earlier(Waiting other) {
			return this.since.isBefore(other.since) ? this : other;
		}

	}

}
