package nl.talentmarkt.marketplace.interest;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Tells the coach what the employer did, and the employer what the coach did: never why.
 */
@Component
class InterestNotices implements NoticeSource {

	private final Interests interests;

	private final Employers employers;

	private final Accounts accounts;

	private final Talents talents;

	InterestNotices(Interests interests, Employers employers, Accounts accounts, Talents talents) {
		this.interests = interests;
		this.employers = employers;
		this.accounts = accounts;
		this.talents = talents;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof InterestEvent;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		InterestEvent event = (InterestEvent) published.event();
		return this.interests.find(event.interest())
			.flatMapMany((interest) -> recipients(event, interest)
				.filterWhen((recipient) -> mayHear(event, interest, recipient))
				.flatMap((recipient) -> notice(published, event, interest, recipient)));
	}

	private Flux<Account> recipients(InterestEvent event, Interest interest) {
		return switch (event) {
			case InterestExpressed expressed -> this.accounts.ofCoach(interest.coach()).flux();
			case InterestRepeated repeated -> this.accounts.ofCoach(interest.coach()).flux();
			case InterestWithdrawn withdrawn -> this.accounts.ofCoach(interest.coach()).flux();
			case InterestTalentAsked asked -> this.accounts.ofEmployer(interest.employer());
			case InterestPostponed postponed -> this.accounts.ofEmployer(interest.employer());
			case InterestReleased released -> this.accounts.ofEmployer(interest.employer());
			case InterestDeclined declined -> this.accounts.ofEmployer(interest.employer());
		};
	}

	/**
	 * While employers do not see a talent, no mail leads them there; that a thread ended
	 * they may know.
	 */
	private Mono<Boolean> mayHear(InterestEvent event, Interest interest, Account recipient) {
		return (recipient.person() instanceof Viewer.EmployerMember && !(event instanceof InterestDeclined))
				? this.talents.find(interest.talent()).map(Talent::isVisibleToEmployers) : Mono.just(true);
	}

	private Mono<Notice> notice(PublishedEvent published, InterestEvent event, Interest interest, Account recipient) {
		return this.employers.find(interest.employer())
			.map(Employer::name)
			.map((employer) -> new Notice(Notice.idOf(published, recipient.id()), recipient.id(), kind(event),
					"/belangstelling/" + interest.id().value(), List.of(employer, interest.code().value()),
					published.occurredAt(), null));
	}

	private static NoticeKind kind(InterestEvent event) {
		return switch (event) {
			case InterestExpressed expressed -> NoticeKind.INTEREST_EXPRESSED;
			case InterestRepeated repeated -> NoticeKind.INTEREST_REPEATED;
			case InterestWithdrawn withdrawn -> NoticeKind.INTEREST_WITHDRAWN;
			case InterestTalentAsked asked -> NoticeKind.INTEREST_TALENT_ASKED;
			case InterestPostponed postponed -> NoticeKind.INTEREST_POSTPONED;
			case InterestReleased released -> NoticeKind.INTEREST_RELEASED;
			case InterestDeclined declined -> NoticeKind.INTEREST_DECLINED;
		};
	}

}
