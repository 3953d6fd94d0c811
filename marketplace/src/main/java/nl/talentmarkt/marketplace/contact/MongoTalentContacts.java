package nl.talentmarkt.marketplace.contact;

import java.util.function.Function;

import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.MongoAggregates;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;

@Repository
class MongoTalentContacts implements TalentContacts {

	private final MongoAggregates<TalentContact> aggregates;

	MongoTalentContacts(MongoAggregatesFactory factory) {
		this.aggregates = factory.of("talentContacts", TalentContact.class);
	}

	@Override
	public Mono<TalentContact> of(TalentId talent) {
		return this.aggregates.find(talent.value()).defaultIfEmpty(TalentContact.unknown(talent));
	}

	@Override
	public Mono<TalentContact> change(TalentId talent, Function<TalentContact, Change<TalentContact>> intention) {
		return this.aggregates.change(talent.value(), intention)
			.switchIfEmpty(Mono.defer(() -> begin(talent, intention)))
			.onErrorResume(AlreadyStoredException.class, (first) -> this.aggregates.change(talent.value(), intention));
	}

	private Mono<TalentContact> begin(TalentId talent, Function<TalentContact, Change<TalentContact>> intention) {
		Change<TalentContact> first = intention.apply(TalentContact.unknown(talent));
		return first.isNone() ? Mono.just(first.aggregate()) : this.aggregates.save(first);
	}

}
