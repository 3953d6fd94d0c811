package nl.talentmarkt.search.savedsearch;

import java.time.Instant;

import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoSearchAlerts implements SearchAlerts {

	private final MongoAggregates<SearchAlert> aggregates;

	MongoSearchAlerts(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("search-alerts", SearchAlert.class);
	}

	@Override
	public Mono<Boolean> open(Change<SearchAlert> opened) {
		return this.aggregates.save(opened).thenReturn(true).onErrorReturn(AlreadyStoredException.class, false);
	}

	@Override
	public Mono<SearchAlert> find(SearchAlertId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<Void> raise(SearchAlertId id, Instant at) {
		return this.aggregates.change(id.value(), (alert) -> alert.raise(at)).then();
	}

}
