package nl.talentmarkt.search.savedsearch;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.outbox.DomainEvent;

/** A fact about an alert. */
public sealed interface SearchAlertEvent extends DomainEvent {

	/**
	 * Returns the alert it is about.
	 * @return the alert's id
	 */
	SearchAlertId alert();

	/**
	 * It is time to tell somebody of new matches; of whom is still to be gathered.
	 *
	 * @param alert the alert
	 */
	@TypeAlias("search-alert-opened")
	record Opened(SearchAlertId alert) implements SearchAlertEvent {
	}

	/**
	 * The matches that an alert tells of are gathered, and there are some.
	 *
	 * @param alert the alert
	 */
	@TypeAlias("search-alert-raised")
	record Raised(SearchAlertId alert) implements SearchAlertEvent {
	}

}
