package nl.talentmarkt.marketplace.nomination;

import java.util.function.Function;

import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoNominations implements Nominations {

	private final MongoAggregates<Nomination> aggregates;

	MongoNominations(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("nominations", Nomination.class);
	}

	@Override
	public Mono<Nomination> find(NominationId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<Nomination> find(NominationId id, Reach reach) {
		return find(id).filter((nomination) -> covers(reach, nomination));
	}

	@Override
	public Mono<Nomination> add(Nomination nomination) {
		return this.aggregates.save(nomination.decided())
			.onErrorResume(AlreadyStoredException.class, (taken) -> find(nomination.id()));
	}

	@Override
	public Mono<Nomination> change(NominationId id, Function<Nomination, Change<Nomination>> intention) {
		return this.aggregates.change(id.value(), intention);
	}

	private static boolean covers(Reach reach, Nomination nomination) {
		return switch (reach) {
			case Reach.Everything everything -> true;
			case Reach.OfCoach coach -> nomination.coach().equals(coach.coach());
			case Reach.OfEmployer employer -> nomination.employer().equals(employer.employer());
			case Reach.OfOrganisation organisation -> false;
			case Reach.OfTalent talent -> false;
			case Reach.OfAccount account -> false;
			case Reach.Nothing nothing -> false;
		};
	}

}
