package nl.talentmarkt.search.savedsearch;

import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Change;

/** All saved searches. */
interface SavedSearches {

	/**
	 * Finds one by id, for the product itself.
	 * @param id the search
	 * @return the search, or empty
	 */
	Mono<SavedSearch> find(SavedSearchId id);

	/**
	 * Finds one by id, for a person.
	 * @param id the search
	 * @param reach on whose data that person may look
	 * @return the search when it lies within reach, else empty
	 */
	Mono<SavedSearch> find(SavedSearchId id, Reach reach);

	/**
	 * Finds the one in which somebody asks exactly this.
	 * @param owner who
	 * @param employer as whose member
	 * @param query what is asked
	 * @return the search, or empty
	 */
	Mono<SavedSearch> findLike(AccountId owner, EmployerId employer, SavedQuery query);

	/**
	 * Lists those within reach.
	 * @param reach on whose data a person may look
	 * @return the newest first
	 */
	Flux<SavedSearch> list(Reach reach);

	/**
	 * Returns every one.
	 * @return all, in no order
	 */
	Flux<SavedSearch> all();

	/**
	 * Stores a new one.
	 * @param kept the change that began it
	 * @return the stored search
	 * @see nl.talentmarkt.marketplace.outbox.AlreadyStoredException
	 */
	Mono<SavedSearch> add(Change<SavedSearch> kept);

	/**
	 * Changes one, again on what is newest when somebody else was first.
	 * @param id the search
	 * @param intention what to do with it
	 * @return the stored search, or empty when there is none
	 */
	Mono<SavedSearch> change(SavedSearchId id, Function<SavedSearch, Change<SavedSearch>> intention);

	/**
	 * Forgets one.
	 * @param id the search
	 * @return completes when it is gone
	 */
	Mono<Void> remove(SavedSearchId id);

}
