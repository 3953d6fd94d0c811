package nl.talentmarkt.marketplace.handover;

import java.util.Comparator;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoHandOvers implements HandOvers {

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String ORGANISATION = "organisation";

	private final MongoAggregates<HandOver> aggregates;

	MongoHandOvers(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("handOvers", HandOver.class, new Index(FROM, Sort.Direction.ASC),
				new Index(TO, Sort.Direction.ASC), new Index(ORGANISATION, Sort.Direction.ASC));
	}

	@Override
	public Mono<HandOver> find(HandOverId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<HandOver> find(HandOverId id, Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.aggregates.find(Query.query(criteria.and("_id").is(id.value()))).next());
	}

	@Override
	public Flux<HandOver> list(Reach reach, int most) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates.find(Query.query(criteria)))
			.sort(Comparator.comparing(HandOver::at).reversed())
			.take(most);
	}

	@Override
	public Mono<HandOver> add(HandOver handOver) {
		return this.aggregates.save(handOver.decided())
			.onErrorResume(AlreadyStoredException.class, (taken) -> find(handOver.id()));
	}

	private static Optional<Criteria> within(Reach reach) {
		return switch (reach) {
			case Reach.OfCoach coach -> Optional.of(ofEither(coach.coach()));
			case Reach.OfOrganisation organisation ->
				Optional.of(Criteria.where(ORGANISATION).is(organisation.organisation().value()));
			case Reach.Everything everything -> Optional.of(new Criteria());
			case Reach.OfEmployer employer -> Optional.empty();
			case Reach.OfTalent talent -> Optional.empty();
			case Reach.OfAccount account -> Optional.empty();
			case Reach.Nothing nothing -> Optional.empty();
		};
	}

	private static Criteria ofEither(CoachId coach) {
		return new Criteria().orOperator(Criteria.where(FROM).is(coach.value()), Criteria.where(TO).is(coach.value()));
	}

}
