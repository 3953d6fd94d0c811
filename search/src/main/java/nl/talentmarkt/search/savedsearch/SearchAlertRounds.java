package nl.talentmarkt.search.savedsearch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;

/**
 * Looks at regular intervals for who has to be told of new matches, and opens an alert
 * for each. Every instance looks; an alert is opened once.
 */
@Component
class SearchAlertRounds {

	private static final Logger logger = LoggerFactory.getLogger(SearchAlertRounds.class);

	private final SavedSearches searches;

	private final MatchLedger ledger;

	private final SearchAlerts alerts;

	private final SearchOwners owners;

	private final SavedSearchProperties properties;

	private final Clock clock;

	SearchAlertRounds(SavedSearches searches, MatchLedger ledger, SearchAlerts alerts, SearchOwners owners,
			SavedSearchProperties properties, Clock clock) {
		this.searches = searches;
		this.ledger = ledger;
		this.alerts = alerts;
		this.owners = owners;
		this.properties = properties;
		this.clock = clock;
	}

	/** The scheduler calls this once and subscribes again and again. */
	@Scheduled(initialDelayString = "${talentmarkt.saved-searches.look-every:5s}",
			fixedDelayString = "${talentmarkt.saved-searches.look-every:5s}")
	Mono<Void> lookAgain() {
		return Mono.defer(this::look).onErrorResume((error) -> {
			logger.error("Who has to be told of new matches could not be looked for", error);
			return Mono.empty();
		});
	}

	/**
	 * Opens each alert that is due.
	 * @return completes when they are opened
	 */
	Mono<Void> look() {
		Instant now = this.clock.instant();
		return this.ledger.waiting()
			.concatMap((waiting) -> this.searches.find(waiting.search())
				.flatMap(this::unlessNobodyMayBeTold)
				.map((search) -> new Due(search, waiting.since())))
			.collectList()
			.flatMap((due) -> openAtOnce(due, now).then(openDaily(due, now)));
	}

	/** Who waits for a search that is paused or whose owner left waits in vain. */
	private Mono<SavedSearch> unlessNobodyMayBeTold(SavedSearch search) {
		return Mono.just(search)
			.filter(SavedSearch::isAlert)
			.filterWhen((alert) -> this.owners.find(search.owner(), search.employer()).hasElement())
			.switchIfEmpty(Mono.defer(() -> this.ledger.quieten(search.id()).then(Mono.empty())));
	}

	private Mono<Void> openAtOnce(List<Due> due, Instant now) {
		return Flux.fromIterable(due)
			.filter((one) -> one.search().rhythm() == Rhythm.AT_ONCE)
			.filter((one) -> one.search()
				.isDue(one.since(), now, this.properties.gatherFor(), this.properties.alertEvery()))
			.concatMap((one) -> this.alerts.open(SearchAlert.atOnce(one.search(), now)))
			.then();
	}

	/**
	 * Who was found after the last time of the day waits for the next one; a time that
	 * passed while the application was not running is made up for.
	 */
	private Mono<Void> openDaily(List<Due> due, Instant now) {
		ZonedDateTime time = lastDigest(now);
		return Flux.fromIterable(due)
			.filter((one) -> one.search().rhythm() == Rhythm.DAILY && one.since().isBefore(time.toInstant()))
			.map(Due::search)
			.collectMultimap(Recipient::of)
			.flatMapIterable((byRecipient) -> byRecipient.values())
			.concatMap((searches) -> this.alerts
				.open(SearchAlert.daily(List.copyOf(searches), time.toLocalDate(), time.toInstant(), now)))
			.then();
	}

	private ZonedDateTime lastDigest(Instant now) {
		ZonedDateTime here = now.atZone(this.clock.getZone());
		ZonedDateTime today = here.toLocalDate().atTime(this.properties.digestAt()).atZone(this.clock.getZone());
		return today.isAfter(here)
				? here.toLocalDate().minusDays(1).atTime(this.properties.digestAt()).atZone(this.clock.getZone())
				: today;
	}

	private record Due(SavedSearch search, Instant since) {
	}

	private record Recipient(AccountId owner, EmployerId employer) {

		static Recipient of(SavedSearch search) {
			return new Recipient(search.owner(), search.employer());
		}

	}

}
