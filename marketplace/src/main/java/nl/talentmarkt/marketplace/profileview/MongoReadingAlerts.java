package nl.talentmarkt.marketplace.profileview;

import java.util.Comparator;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoReadingAlerts implements ReadingAlerts {

	private static final String ORGANISATIONS = "organisations";

	private final MongoAggregates<ReadingAlert> aggregates;

	MongoReadingAlerts(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("reading-alerts", ReadingAlert.class,
				new Index(ORGANISATIONS, Sort.Direction.ASC));
	}

	@Override
	public Mono<ReadingAlert> find(ReadingAlertId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<ReadingAlert> find(ReadingAlertId id, Reach reach) {
		return find(id).filter((alert) -> reach instanceof Reach.OfOrganisation own
				&& alert.organisations().contains(own.organisation()));
	}

	@Override
	public Flux<ReadingAlert> list(Reach reach, int most) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany(this.aggregates::find)
			.sort(Comparator.comparing(ReadingAlert::at).reversed())
			.take(most);
	}

	@Override
	public Mono<Boolean> raise(ReadingAlert alert) {
		return this.aggregates.save(alert.raised())
			.thenReturn(true)
			.onErrorResume(AlreadyStoredException.class, (before) -> Mono.just(false));
	}

	private static Optional<Criteria> within(Reach reach) {
		return (reach instanceof Reach.OfOrganisation own)
				? Optional.of(Criteria.where(ORGANISATIONS).is(own.organisation().value())) : Optional.empty();
	}

}
