package nl.talentmarkt.marketplace.talent;

import java.util.Collection;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoTalents implements Talents {

	private static final String CODE = "code";

	private static final String COACH = "coach";

	private static final String ORGANISATION = "organisation";

	private final MongoAggregates<Talent> aggregates;

	MongoTalents(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("talents", Talent.class, new Index(CODE, Sort.Direction.ASC).unique(),
				new Index(COACH, Sort.Direction.ASC), new Index(ORGANISATION, Sort.Direction.ASC));
	}

	@Override
	public Mono<Talent> find(TalentId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Flux<Talent> findAll(Collection<TalentId> ids) {
		return ids.isEmpty() ? Flux.empty()
				: this.aggregates.find(Criteria.where("_id").in(ids.stream().map(TalentId::value).toList()));
	}

	@Override
	public Mono<Long> count(Reach reach) {
		return switch (reach) {
			case Reach.OfCoach coach -> this.aggregates.count(Criteria.where(COACH).is(coach.coach().value()));
			case Reach.OfOrganisation organisation ->
				this.aggregates.count(Criteria.where(ORGANISATION).is(organisation.organisation().value()));
			case Reach.OfTalent own -> this.aggregates.count(Criteria.where("_id").is(own.talent().value()));
			case Reach.Everything everything -> this.aggregates.count(new Criteria());
			case Reach.OfEmployer employer -> Mono.just(0L);
			case Reach.OfAccount account -> Mono.just(0L);
			case Reach.Nothing nothing -> Mono.just(0L);
		};
	}

	@Override
	public Mono<Talent> find(TalentCode code, Reach reach) {
		return this.aggregates.find(Query.query(Criteria.where(CODE).is(code.value())))
			.filter((talent) -> covers(reach, talent))
			.next();
	}

	@Override
	public Mono<Talent> change(TalentId id, Function<Talent, Change<Talent>> intention) {
		return this.aggregates.change(id.value(), intention);
	}

	@Override
	public Mono<Talent> change(TalentCode code, Reach reach, Function<Talent, Change<Talent>> intention) {
		return find(code, reach)
			.flatMap((found) -> change(found.id(),
					(talent) -> covers(reach, talent) ? intention.apply(talent) : Change.none(talent)))
			.filter((talent) -> covers(reach, talent));
	}

	@Override
	public Flux<Talent> within(Reach reach) {
		return switch (reach) {
			case Reach.OfCoach coach -> this.aggregates.find(Criteria.where(COACH).is(coach.coach().value()));
			case Reach.OfOrganisation organisation ->
				this.aggregates.find(Criteria.where(ORGANISATION).is(organisation.organisation().value()));
			case Reach.OfTalent own -> find(own.talent()).flux();
			case Reach.Everything everything -> all();
			case Reach.OfEmployer employer -> Flux.empty();
			case Reach.OfAccount account -> Flux.empty();
			case Reach.Nothing nothing -> Flux.empty();
		};
	}

	@Override
	public Mono<Talent> add(Talent talent) {
		return this.aggregates.save(Change.of(talent, new TalentAdded(talent.id())));
	}

	@Override
	public Flux<Talent> all() {
		return this.aggregates.find(new Query());
	}

	@Override
	public Mono<Long> addAll(Collection<Talent> talents) {
		return this.aggregates.insertAll(talents).count();
	}

	// One document under a unique code: looking at it is cheaper than a query that no
	// index answers.
	private static boolean covers(Reach reach, Talent talent) {
		return switch (reach) {
			case Reach.Everything everything -> true;
			case Reach.OfEmployer employer -> talent.isVisibleToEmployers();
			case Reach.OfCoach coach -> talent.coach().equals(coach.coach());
			case Reach.OfTalent own -> talent.id().equals(own.talent());
			case Reach.OfOrganisation organisation -> talent.organisation().equals(organisation.organisation());
			case Reach.OfAccount account -> false;
			case Reach.Nothing nothing -> false;
		};
	}

}
