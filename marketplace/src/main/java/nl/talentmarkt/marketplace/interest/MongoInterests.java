package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.outbox.Tally;

@Repository
class MongoInterests implements Interests {

	private static final String PAIR = "pair";

	private static final String EMPLOYER = "employer";

	private static final String HANDLERS = "handlers";

	private static final String HANDLER = "handler";

	private static final String STATE = "state";

	private static final String ORGANISATION = "organisation";

	private static final String NEXT_ON = "reply.nextOn";

	private static final String TALENT = "talent";

	private static final String STAGE = "reply.stage";

	private static final String DUE_ON = "reply.dueOn";

	private static final List<String> OPEN = Arrays.stream(InterestState.values())
		.filter(InterestState::isOpen)
		.map(Enum::name)
		.toList();

	private static final List<String> AWAITING_COACH = Arrays.stream(InterestState.values())
		.filter(InterestState::awaitsCoach)
		.map(Enum::name)
		.toList();

	private final MongoAggregates<Interest> aggregates;

	MongoInterests(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("interests", Interest.class, new Index(PAIR, Sort.Direction.ASC).unique(),
				// A coach's open work stands before what came to an end in the course of
				// years, so the embedded store, which takes the first index that fits,
				// passes over that.
				new Index(HANDLER, Sort.Direction.ASC).on(STATE, Sort.Direction.ASC).on(DUE_ON, Sort.Direction.ASC),
				new Index(EMPLOYER, Sort.Direction.ASC).on(STATE, Sort.Direction.ASC),
				new Index(HANDLERS, Sort.Direction.ASC), new Index(TALENT, Sort.Direction.ASC),
				new Index(ORGANISATION, Sort.Direction.ASC), new Index(NEXT_ON, Sort.Direction.ASC));
	}

	@Override
	public Mono<Interest> find(InterestId id) {
		return this.aggregates.find(id.value());
	}

	@Override
	public Mono<Interest> find(InterestId id, Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.aggregates.find(Query.query(criteria.and("_id").is(id.value()))).next())
			.map((interest) -> interest.seenBy(partyOf(reach)));
	}

	@Override
	public Mono<Interest> findOpen(EmployerId employer, TalentId talent) {
		return this.aggregates.find(Query.query(Criteria.where(PAIR).is(Interest.openPair(employer, talent)))).next();
	}

	@Override
	public Flux<Interest> list(Reach reach, int most) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates.find(Query.query(criteria)))
			// When an interest last changed is not a field of its own: its last step says
			// so.
			.sort((one, other) -> other.changedAt().compareTo(one.changedAt()))
			.take(most)
			.map((interest) -> interest.seenBy(partyOf(reach)));
	}

	@Override
	public Flux<Interest> open(Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates.find(criteria.and(STATE).in(OPEN)))
			.map((interest) -> interest.seenBy(partyOf(reach)));
	}

	@Override
	public Flux<Interest> with(EmployerId employer, Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates
				.find(new Criteria().andOperator(criteria, Criteria.where(EMPLOYER).is(employer.value()))))
			.sort(Comparator.comparing(Interest::changedAt).reversed())
			.map((interest) -> interest.seenBy(partyOf(reach)));
	}

	@Override
	public Mono<EmployerContacts> contactsWith(EmployerId employer) {
		return this.aggregates.find(Criteria.where(EMPLOYER).is(employer.value()))
			.collectList()
			.map(EmployerContacts::of);
	}

	@Override
	public Flux<Acquaintance> acquaintances(EmployerId employer, Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates
				.find(new Criteria().andOperator(criteria, Criteria.where(EMPLOYER).is(employer.value()))))
			.collectList()
			.flatMapIterable(Acquaintance::of);
	}

	@Override
	public Flux<Interest> work(WorkFilter filter, int skip, int most) {
		return Mono.justOrEmpty(workOf(filter))
			.flatMapMany((criteria) -> this.aggregates.find(
					Query.query(ofKind(criteria, filter.kind())).with(Sort.by(DUE_ON, "_id")).skip(skip).limit(most)));
	}

	@Override
	public Mono<WorkCounts> countWork(WorkFilter filter) {
		return Mono.justOrEmpty(workOf(filter))
			.flatMapMany(
					(criteria) -> this.aggregates.tally(criteria.and(STATE).in(OPEN), List.of(STATE, STAGE, DUE_ON)))
			.map(MongoInterests::workCount)
			.collectList()
			.map(WorkCounts::new);
	}

	@Override
	public Mono<Long> countDue(CoachId handler, LocalDate until) {
		return this.aggregates
			.count(Criteria.where(HANDLER).is(handler.value()).and(STATE).in(OPEN).and(DUE_ON).lte(until.toString()));
	}

	private static WorkCounts.Count workCount(Tally tally) {
		InterestState state = InterestState.valueOf(tally.values().getFirst());
		ReplyTerm.Stage stage = ReplyTerm.Stage.valueOf(tally.values().get(1));
		return new WorkCounts.Count(WorkKind.of(state, stage), LocalDate.parse(tally.values().getLast()),
				tally.count());
	}

	private static Optional<Criteria> workOf(WorkFilter filter) {
		String coach = filter.coach().value();
		return filter.ofOthers() ? within(filter.reach()).map((criteria) -> criteria.and(HANDLER).ne(coach))
				: within(filter.reach()).map((criteria) -> criteria.and(HANDLER).is(coach));
	}

	private static Criteria ofKind(Criteria criteria, @Nullable WorkKind kind) {
		if (kind == null) {
			return criteria.and(STATE).in(OPEN);
		}
		Criteria ofKind = criteria.and(STATE).in(names(kind.states()));
		return switch (kind) {
			case MEETING -> ofKind.and(STAGE).nin(names(WorkKind.OUTCOME_STAGES));
			case OUTCOME -> ofKind.and(STAGE).in(names(WorkKind.OUTCOME_STAGES));
			case ANSWER, TALENT, EMPLOYER, PLAN, NEXT_STEP -> ofKind;
		};
	}

	private static List<String> names(Collection<? extends Enum<?>> values) {
		return values.stream().<String>map(Enum::name).toList();
	}

	@Override
	public Mono<Long> countAwaitingCoach(Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMap((criteria) -> this.aggregates.count(criteria.and(STATE).in(AWAITING_COACH)))
			.defaultIfEmpty(0L);
	}

	@Override
	public Flux<Interest> due(LocalDate today) {
		return this.aggregates.find(Query.query(Criteria.where(NEXT_ON).lte(today.toString())));
	}

	@Override
	public Flux<Interest> awaiting(CoachId handler) {
		return this.aggregates
			.find(Query.query(Criteria.where(HANDLER).is(handler.value()).and(STATE).in(AWAITING_COACH)));
	}

	@Override
	public Flux<Interest> leftUnanswered(Reach reach) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates
				.find(Query.query(criteria.and(STAGE).is(ReplyTerm.Stage.ORGANISATION.name()))))
			.sort(Comparator.comparing(Interest::expressedAt));
	}

	@Override
	public Mono<Interest> add(Change<Interest> expressed) {
		return this.aggregates.save(expressed);
	}

	@Override
	public Mono<Interest> change(InterestId id, Reach reach, Function<Interest, Change<Interest>> intention) {
		return find(id, reach).flatMap((found) -> this.aggregates.change(id.value(), intention));
	}

	private static Party partyOf(Reach reach) {
		return switch (reach) {
			case Reach.OfEmployer employer -> Party.EMPLOYER;
			case Reach.OfTalent talent -> Party.TALENT;
			case Reach.OfCoach coach -> Party.COACH;
			case Reach.OfOrganisation organisation -> Party.COACH;
			case Reach.Everything everything -> Party.COACH;
			case Reach.OfAccount account -> Party.EMPLOYER;
			case Reach.Nothing nothing -> Party.EMPLOYER;
		};
	}

	private static Optional<Criteria> within(Reach reach) {
		return switch (reach) {
			case Reach.Everything everything -> Optional.of(new Criteria());
			case Reach.OfEmployer employer -> Optional.of(Criteria.where(EMPLOYER).is(employer.employer().value()));
			case Reach.OfCoach coach -> Optional.of(Criteria.where(HANDLERS).is(coach.coach().value()));
			case Reach.OfTalent talent -> Optional.of(Criteria.where(TALENT).is(talent.talent().value()));
			case Reach.OfOrganisation organisation ->
				Optional.of(Criteria.where(ORGANISATION).is(organisation.organisation().value()));
			case Reach.OfAccount account -> Optional.empty();
			case Reach.Nothing nothing -> Optional.empty();
		};
	}

}
