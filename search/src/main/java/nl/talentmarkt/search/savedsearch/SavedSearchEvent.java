package nl.talentmarkt.search.savedsearch;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about a saved search. */
public sealed interface SavedSearchEvent extends DomainEvent {

	/**
	 * Returns the search it is about.
	 * @return the search's id
	 */
	SavedSearchId search();

	/**
	 * Somebody keeps a search from now on.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-kept")
	record Kept(SavedSearchId search) implements SavedSearchEvent {
	}

	/**
	 * It asks for something else from now on.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-revised")
	record Revised(SavedSearchId search) implements SavedSearchEvent {
	}

	/**
	 * Its name or rhythm changed.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-arranged")
	record Arranged(SavedSearchId search) implements SavedSearchEvent {
	}

	/**
	 * It raises no alerts for the time being.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-paused")
	record Paused(SavedSearchId search) implements SavedSearchEvent {
	}

	/**
	 * It raises alerts again.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-resumed")
	record Resumed(SavedSearchId search) implements SavedSearchEvent {
	}

	/**
	 * Its owner looked at who it finds.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-looked-at")
	record LookedAt(SavedSearchId search) implements SavedSearchEvent {
	}

	/**
	 * An alert of it is settled.
	 *
	 * @param search the search
	 */
	@TypeAlias("saved-search-alerted")
	record Alerted(SavedSearchId search) implements SavedSearchEvent {
	}

}
