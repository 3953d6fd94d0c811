package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Instant;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.EmployerBlocked;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentConsentWithdrawn;

/**
 * Keeps interests in step with what they rest on. A talent who no longer wants to be
 * shown closes what was open to employers for good: a new consent does not open it again.
 */
@Component
class InterestAftermath implements EventHandler {

	private static final int MOST = 2000;

	private final Interests interests;

	private final Employers employers;

	private final ReplyClocks clocks;

	private final Clock clock;

	InterestAftermath(Interests interests, Employers employers, ReplyClocks clocks, Clock clock) {
		this.interests = interests;
		this.employers = employers;
		this.clocks = clocks;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "interest-aftermath";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentConsentWithdrawn || event instanceof EmployerBlocked
				|| event instanceof InterestExpressed || event instanceof InterestWished
				|| event instanceof InterestNominated;
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		Flux<Interest> concerned = switch (published.event()) {
			case TalentConsentWithdrawn withdrawn -> this.interests.list(new Reach.OfTalent(withdrawn.talent()), MOST)
				.concatMap((interest) -> withdrawConsent(interest, published.occurredAt()));
			case EmployerBlocked blocked -> this.interests.list(new Reach.OfEmployer(blocked.employer()), MOST)
				.concatMap((interest) -> stopWhenBlocked(interest.id()));
			// One may come in while its employer is shut out.
			case InterestEvent begun -> stopWhenBlocked(begun.interest()).flux();
			default -> Flux.empty();
		};
		return concerned.then();
	}

	private Mono<Interest> stopWhenBlocked(InterestId id) {
		return this.interests.find(id)
			.filterWhen((interest) -> this.employers.find(interest.employer()).map(Employer::isBlocked))
			.flatMap((interest) -> this.interests.change(id, new Reach.Everything(),
					(newest) -> newest.stop(this.clock.instant())));
	}

	private Mono<Interest> withdrawConsent(Interest interest, Instant withdrawn) {
		return this.clocks.of(interest.organisation())
			.flatMap((days) -> this.interests.change(interest.id(), new Reach.Everything(),
					(newest) -> newest.withdrawConsent(withdrawn, this.clock.instant(), days)));
	}

}
