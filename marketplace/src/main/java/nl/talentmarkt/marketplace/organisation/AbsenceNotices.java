package nl.talentmarkt.marketplace.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Tells a coach what the organisation arranged for when he or she is away. */
@Component
class AbsenceNotices implements NoticeSource {

	private final Accounts accounts;

	AbsenceNotices(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof CoachAbsenceArranged;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		CoachAbsenceArranged arranged = (CoachAbsenceArranged) published.event();
		return this.accounts.ofCoach(arranged.coach())
			.zipWith(name(arranged.by()),
					(account, name) -> new Notice(Notice.idOf(published, account.id()), account.id(),
							NoticeKind.ABSENCE_ARRANGED, "/afwezigheid", List.of(name), published.occurredAt(), null,
							organisationOf(account)))
			.flux();
	}

	private static @Nullable OrganisationId organisationOf(Account account) {
		return (account.person() instanceof Viewer.Coach coach) ? coach.organisation() : null;
	}

	private Mono<String> name(AccountId account) {
		return this.accounts.find(account).map(Account::name).defaultIfEmpty("");
	}

}
