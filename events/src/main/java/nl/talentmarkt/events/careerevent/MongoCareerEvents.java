package nl.talentmarkt.events.careerevent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoCareerEvents implements CareerEvents {

	private static final String PUBLISHED_AT = "publishedAt";

	private final MongoAggregates<CareerEvent> aggregates;

	MongoCareerEvents(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("career-events", CareerEvent.class);
	}

	@Override
	public Mono<CareerEvent> findPublished(CareerEventId id) {
		return this.aggregates.find(id.value()).filter((careerEvent) -> careerEvent.publishedAt() != null);
	}

	@Override
	public Flux<CareerEvent> upcoming(Instant now) {
		return notOverBefore(now).sort(Comparator.comparing(CareerEvent::startsAt));
	}

	@Override
	public Flux<CareerEvent> lately(Instant since, Instant now) {
		return notOverBefore(since).filter((careerEvent) -> !careerEvent.startsAt().isAfter(now))
			.sort(Comparator.comparing(CareerEvent::startsAt).reversed());
	}

	private Flux<CareerEvent> notOverBefore(Instant moment) {
		return this.aggregates.find(Query.query(Criteria.where("parts.endsAt").gt(moment).and(PUBLISHED_AT).ne(null)));
	}

	@Override
	public Flux<CareerEvent> addAll(Collection<CareerEvent> careerEvents) {
		return this.aggregates.insertAll(careerEvents);
	}

}
