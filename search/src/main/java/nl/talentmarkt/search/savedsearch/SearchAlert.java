package nl.talentmarkt.search.savedsearch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * One time that somebody is told of new matches. Opening it is claiming it: its id
 * follows from what it is about, and the store keeps one. The matches it tells of are
 * gathered after that, and each match names its alert, so that none is told of twice and
 * none gets lost in between.
 *
 * @param id the alert
 * @param owner who is told
 * @param employer as whose member
 * @param rhythm of one search at once, or of all that are told of daily
 * @param searches the searches
 * @param round which alert of its own it is to the search, 0 for a daily one
 * @param until who was found before this moment is told of
 * @param openedAt when it was opened
 * @param raisedAt when all its matches were gathered, or null
 * @param version how often it was written
 */
record SearchAlert(SearchAlertId id, AccountId owner, EmployerId employer, Rhythm rhythm, List<SavedSearchId> searches,
		int round, Instant until, Instant openedAt, @Nullable Instant raisedAt,
		long version) implements Aggregate<SearchAlert> {

	/** Copies the searches. */
	SearchAlert {
		searches = List.copyOf(searches);
	}

	static Change<SearchAlert> atOnce(SavedSearch search, Instant now) {
		SearchAlertId id = SearchAlertId.ofRound(search.id(), search.rounds());
		return Change.of(new SearchAlert(id, search.owner(), search.employer(), Rhythm.AT_ONCE, List.of(search.id()),
				search.rounds(), now, now, null, 0), new SearchAlertEvent.Opened(id));
	}

	static Change<SearchAlert> daily(List<SavedSearch> searches, LocalDate day, Instant until, Instant now) {
		SavedSearch first = searches.getFirst();
		SearchAlertId id = SearchAlertId.ofDay(first.owner(), first.employer(), day);
		return Change.of(
				new SearchAlert(id, first.owner(), first.employer(), Rhythm.DAILY,
						searches.stream().map(SavedSearch::id).toList(), 0, until, now, null, 0),
				new SearchAlertEvent.Opened(id));
	}

	boolean isAbout(SavedSearch search) {
		return search.isAlert() && search.rhythm() == this.rhythm;
	}

	/**
	 * Says that its matches are gathered.
	 * @param at when
	 * @return the change; none when this was said before
	 */
	Change<SearchAlert> raise(Instant at) {
		return (this.raisedAt != null) ? Change.none(this)
				: Change.of(new SearchAlert(this.id, this.owner, this.employer, this.rhythm, this.searches, this.round,
						this.until, this.openedAt, at, this.version), new SearchAlertEvent.Raised(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public SearchAlert withVersion(long version) {
		return new SearchAlert(this.id, this.owner, this.employer, this.rhythm, this.searches, this.round, this.until,
				this.openedAt, this.raisedAt, version);
	}

}
