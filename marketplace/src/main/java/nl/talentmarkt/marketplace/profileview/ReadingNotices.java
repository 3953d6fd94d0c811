package nl.talentmarkt.marketplace.profileview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * Tells organisers and administrators of conspicuous reading, and an employer that it may
 * read more.
 */
@Component
class ReadingNotices implements NoticeSource {

	private final ReadingAlerts alerts;

	private final Employers employers;

	private final Accounts accounts;

	ReadingNotices(ReadingAlerts alerts, Employers employers, Accounts accounts) {
		this.alerts = alerts;
		this.employers = employers;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof ReadingAlertRaised || event instanceof ViewBudgetRaised;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		return switch (published.event()) {
			case ReadingAlertRaised raised ->
				this.alerts.find(raised.alert()).flatMapMany((alert) -> alerts(published, alert));
			case ViewBudgetRaised raised -> this.accounts.ofEmployer(raised.employer())
				.map((member) -> notice(published, member, NoticeKind.VIEW_BUDGET_RAISED, "/talenten",
						List.of(Integer.toString(raised.profiles())), null));
			default -> Flux.empty();
		};
	}

	private Flux<Notice> alerts(PublishedEvent published, ReadingAlert alert) {
		NoticeKind kind = alert.pattern().stopsReading() ? NoticeKind.VIEW_BUDGET_USED_UP
				: NoticeKind.CONSPICUOUS_READING;
		Mono<String> name = this.employers.find(alert.employer())
			.map(Employer::name)
			.defaultIfEmpty(alert.employer().value());
		return name.flatMapMany((employer) -> Flux.fromIterable(alert.organisations())
			.concatMap((organisation) -> this.accounts.watchersOf(organisation)
				.map((watcher) -> notice(published, watcher, kind, "/beheer/inzage/" + alert.id().value(),
						List.of(employer), organisation))));
	}

	private static Notice notice(PublishedEvent published, Account recipient, NoticeKind kind, String path,
			List<String> arguments, @Nullable OrganisationId organisation) {
		return new Notice(Notice.idOf(published, recipient.id()), recipient.id(), kind, path, arguments,
				published.occurredAt(), null, organisation);
	}

}
