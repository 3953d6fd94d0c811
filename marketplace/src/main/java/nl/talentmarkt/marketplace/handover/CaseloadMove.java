package nl.talentmarkt.marketplace.handover;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Moves the talents of a hand-over, one by one. After a crash it goes on: each talent
 * remembers in the same write that it moved, and stays where it is by now.
 */
@Component
class CaseloadMove implements EventHandler {

	private final HandOvers handOvers;

	private final Talents talents;

	CaseloadMove(HandOvers handOvers, Talents talents) {
		this.handOvers = handOvers;
		this.talents = talents;
	}

	@Override
	public String name() {
		return "caseload-move";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof CaseloadHandedOver;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		CaseloadHandedOver handedOver = (CaseloadHandedOver) event.event();
		return this.handOvers.find(handedOver.handOver()).flatMapMany(this::move).then();
	}

	private Flux<?> move(HandOver handOver) {
		return Flux.fromIterable(handOver.talents())
			.concatMap((talent) -> this.talents.change(talent,
					(found) -> found.handOver(handOver.id(), handOver.from(), handOver.to())));
	}

}
