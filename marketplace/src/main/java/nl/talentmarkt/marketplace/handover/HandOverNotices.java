package nl.talentmarkt.marketplace.handover;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.TalentHandedOver;

/**
 * Tells both coaches once, however many talents move, and each talent who the coach is
 * now.
 */
@Component
class HandOverNotices implements NoticeSource {

	private final HandOvers handOvers;

	private final Coaches coaches;

	private final Accounts accounts;

	HandOverNotices(HandOvers handOvers, Coaches coaches, Accounts accounts) {
		this.handOvers = handOvers;
		this.coaches = coaches;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof CaseloadHandedOver || event instanceof TalentHandedOver;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		return switch (published.event()) {
			case CaseloadHandedOver handedOver ->
				this.handOvers.find(handedOver.handOver()).flatMapMany((handOver) -> coaches(published, handOver));
			case TalentHandedOver handedOver -> talent(published, handedOver).flux();
			default -> Flux.empty();
		};
	}

	private Flux<Notice> coaches(PublishedEvent published, HandOver handOver) {
		return Flux.concat(coach(published, handOver, handOver.to(), handOver.from(), NoticeKind.CASELOAD_RECEIVED),
				coach(published, handOver, handOver.from(), handOver.to(), NoticeKind.CASELOAD_HANDED_OVER));
	}

	private Mono<Notice> coach(PublishedEvent published, HandOver handOver, CoachId told, CoachId other,
			NoticeKind kind) {
		String count = Integer.toString(handOver.talents().size());
		return this.accounts.ofCoach(told)
			.zipWith(name(other), (account, name) -> notice(published, account, kind, "/overdracht/" + handOver.id(),
					List.of(name, count), handOver.organisation()));
	}

	private Mono<Notice> talent(PublishedEvent published, TalentHandedOver handedOver) {
		return this.accounts.ofTalent(handedOver.talent())
			.zipWith(this.coaches.find(handedOver.to()), (account, coach) -> notice(published, account,
					NoticeKind.COACH_CHANGED, "/mijn-zichtbaarheid", List.of(coach.name()), coach.organisation()));
	}

	private Mono<String> name(CoachId coach) {
		return this.coaches.find(coach).map(Coach::name).defaultIfEmpty("");
	}

	private static Notice notice(PublishedEvent published, Account recipient, NoticeKind kind, String path,
			List<String> arguments, OrganisationId organisation) {
		return new Notice(Notice.idOf(published, recipient.id()), recipient.id(), kind, path, arguments,
				published.occurredAt(), null, organisation);
	}

}
