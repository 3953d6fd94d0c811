package nl.talentmarkt.marketplace.nomination;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.ReplyClocks;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Begins an interest for each talent of a nomination, one by one. The id of an interest
 * follows from nomination and talent, and a message that joined a thread is known again,
 * so after a crash it goes on where it stopped. Whoever is no longer visible by then is
 * passed over.
 */
@Component
class NominationFulfilment implements EventHandler {

	private final Nominations nominations;

	private final Interests interests;

	private final Talents talents;

	private final ReplyClocks clocks;

	private final Clock clock;

	NominationFulfilment(Nominations nominations, Interests interests, Talents talents, ReplyClocks clocks,
			Clock clock) {
		this.nominations = nominations;
		this.interests = interests;
		this.talents = talents;
		this.clocks = clocks;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "nomination-fulfilment";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentsNominated;
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		TalentsNominated nominated = (TalentsNominated) published.event();
		return this.nominations.find(nominated.nomination())
			.filter((nomination) -> nomination.fulfilledAt() == null)
			.flatMap(this::fulfil)
			.then();
	}

	private Mono<Nomination> fulfil(Nomination nomination) {
		return Flux.fromIterable(nomination.proposals())
			.concatMap((proposal) -> this.talents.find(proposal.talent()))
			.filter(Talent::isVisibleToEmployers)
			.concatMap((talent) -> propose(nomination, talent))
			.collectMap(Interest::talent, Interest::id)
			.flatMap((begun) -> this.nominations.change(nomination.id(),
					(newest) -> newest.fulfilled(begun, this.clock.instant())));
	}

	private Mono<Interest> propose(Nomination nomination, Talent talent) {
		InterestId id = idOf(nomination.id(), talent.id());
		Message message = new Message(Party.COACH, nomination.by(), nomination.at(), nomination.message());
		return this.interests.find(id)
			.switchIfEmpty(Mono.defer(() -> join(nomination, talent, message)))
			.switchIfEmpty(Mono.defer(() -> begin(id, nomination, talent, message)))
			// Meanwhile the employer asked for the same talent, or this was done before.
			.onErrorResume(AlreadyStoredException.class,
					(taken) -> this.interests.find(id).switchIfEmpty(join(nomination, talent, message)));
	}

	private Mono<Interest> join(Nomination nomination, Talent talent, Message message) {
		return this.interests.findOpen(nomination.employer(), talent.id())
			.flatMap((open) -> this.interests.change(open.id(), new Reach.Everything(),
					(interest) -> interest.messages().contains(message) ? Change.none(interest)
							: interest.repeat(message)));
	}

	private Mono<Interest> begin(InterestId id, Nomination nomination, Talent talent, Message message) {
		Origin origin = new Origin(Origin.Way.NOMINATION, nomination.offer(), null);
		return this.clocks.of(talent.organisation())
			.flatMap((days) -> this.interests.add(Interest.nominate(id, talent, nomination.employer(), origin,
					nomination.wish(), message, nomination.coach(), days)));
	}

	static InterestId idOf(NominationId nomination, TalentId talent) {
		return new InterestId(
				UUID.nameUUIDFromBytes((nomination + "/" + talent).getBytes(StandardCharsets.UTF_8)).toString());
	}

}
