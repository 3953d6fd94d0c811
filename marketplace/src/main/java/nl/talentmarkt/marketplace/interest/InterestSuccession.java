package nl.talentmarkt.marketplace.interest;

import java.time.Clock;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentHandedOver;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Brings every interest to the coach whom the talent has now. Asks the talent rather than
 * the event, so that a late event brings nothing back to an earlier coach.
 */
@Component
class InterestSuccession implements EventHandler {

	private static final int MOST = 2000;

	private final Interests interests;

	private final Talents talents;

	private final ReplyClocks clocks;

	private final Clock clock;

	InterestSuccession(Interests interests, Talents talents, ReplyClocks clocks, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.clocks = clocks;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "interest-succession";
	}

	/**
	 * An interest may come in while its talent moves: then it still has the old coach.
	 */
	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentHandedOver || event instanceof InterestExpressed;
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		Flux<Interest> concerned = switch (published.event()) {
			case TalentHandedOver handedOver -> this.interests.list(new Reach.OfTalent(handedOver.talent()), MOST);
			case InterestExpressed expressed -> this.interests.find(expressed.interest()).flux();
			default -> Flux.empty();
		};
		return concerned.concatMap(this::bring).then();
	}

	private Mono<Interest> bring(Interest interest) {
		return this.talents.find(interest.talent())
			.filter((talent) -> !talent.coach().equals(interest.coach()))
			.zipWith(this.clocks.of(interest.organisation()))
			.flatMap((found) -> this.interests.change(interest.id(), new Reach.Everything(),
					(newest) -> new ReplyTurn(newest).continueWith(found.getT1().coach(), this.clock.instant(),
							found.getT2())));
	}

}
