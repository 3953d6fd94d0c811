package nl.talentmarkt.marketplace.reachability;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.text.EmailAddress;

@Repository
class MongoAddressTroubles implements AddressTroubles {

	private static final String ADDRESS = "address";

	private static final String ORGANISATIONS = "organisations";

	private static final String STOP = "stop";

	private final MongoAggregates<AddressTrouble> aggregates;

	MongoAddressTroubles(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("address-troubles", AddressTrouble.class, new Index(ADDRESS, Sort.Direction.ASC),
				new Index(ORGANISATIONS, Sort.Direction.ASC));
	}

	@Override
	public Mono<AddressTrouble> find(AccountId account) {
		return this.aggregates.find(account.value());
	}

	@Override
	public Mono<AddressTrouble> stopped(EmailAddress address) {
		return this.aggregates.find(Criteria.where(ADDRESS).is(address.value()).and(STOP).ne(null)).next();
	}

	@Override
	public Flux<AddressTrouble> stopped(Reach reach, int most) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates.find(Query.query(criteria.and(STOP).ne(null))
				.with(Sort.by(Sort.Direction.DESC, "stop.since"))
				.limit(most)));
	}

	@Override
	public Mono<AddressTrouble> change(AddressTrouble first,
			Function<AddressTrouble, Change<AddressTrouble>> intention) {
		return this.aggregates.change(first.aggregateId(), intention)
			.switchIfEmpty(Mono.defer(() -> this.aggregates.save(intention.apply(first))))
			// Two failures of the same address came at the same time.
			.retryWhen(Retry.max(1).filter(AlreadyStoredException.class::isInstance));
	}

	@Override
	public Mono<AddressTrouble> change(AccountId account, Reach reach,
			Function<AddressTrouble, Change<AddressTrouble>> intention) {
		return Mono.justOrEmpty(within(reach))
			.flatMapMany((criteria) -> this.aggregates.find(criteria.and("_id").is(account.value())))
			.next()
			.flatMap((found) -> this.aggregates.change(account.value(), intention));
	}

	private static Optional<Criteria> within(Reach reach) {
		return switch (reach) {
			case Reach.OfOrganisation organisation ->
				Optional.of(Criteria.where(ORGANISATIONS).is(organisation.organisation().value()));
			case Reach.OfAccount own -> Optional.of(Criteria.where("account").is(own.account().value()));
			case Reach.Everything everything -> Optional.empty();
			case Reach.OfEmployer employer -> Optional.empty();
			case Reach.OfCoach coach -> Optional.empty();
			case Reach.OfTalent talent -> Optional.empty();
			case Reach.Nothing nothing -> Optional.empty();
		};
	}

}
