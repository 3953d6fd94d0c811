package nl.talentmarkt.search.savedsearch;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.search.savedsearch.AlertContents.News;

/** Reads what an alert says, for whatever brings it to its recipient. */
@Component
public class SearchAlertReading {

	private final SearchAlerts alerts;

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final PresentMatches present;

	private final SearchOwners owners;

	SearchAlertReading(SearchAlerts alerts, SavedSearches searches, MatchLedger ledger, PresentMatches present,
			SearchOwners owners) {
		this.alerts = alerts;
		this.searches = searches;
		this.ledger = ledger;
		this.present = present;
		this.owners = owners;
	}

	/**
	 * Reads an alert.
	 * @param id the alert
	 * @return what it says now; empty when there is nobody left to tell of, or nobody to
	 * be told
	 */
	public Mono<AlertContents> read(SearchAlertId id) {
		return this.alerts.find(id)
			.flatMap((alert) -> this.owners.find(alert.owner(), alert.employer())
				.flatMap((recipient) -> read(alert, recipient)));
	}

	private Mono<AlertContents> read(SearchAlert alert, Account recipient) {
		return this.ledger.of(alert.id())
			.collectMultimap(Match::search, Match::talent)
			.flatMapMany((found) -> Flux.fromIterable(alert.searches())
				.filter(found::containsKey)
				.concatMap((search) -> news(search, List.copyOf(found.getOrDefault(search, List.of())))))
			.collectList()
			.filter((news) -> !news.isEmpty())
			.map((news) -> new AlertContents(recipient, alert.rhythm(), news));
	}

	private Mono<News> news(SavedSearchId id, List<TalentCode> found) {
		return this.searches.find(id)
			.filter(SavedSearch::isAlert)
			.flatMap((search) -> this.present.of(search, found)
				.filter((present) -> !present.isEmpty())
				.map((present) -> new News(search, present)));
	}

}
