package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * Decides by which mail the same notices go out that the tray holds. It sends nothing:
 * what may go out at once is released in the same write, and mailed from there.
 */
@Component
class MailPlanning implements EventHandler {

	private final Notices notices;

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final PlannedMails planned;

	private final Clock clock;

	MailPlanning(Notices notices, Accounts accounts, MailPreferences preferences, PlannedMails planned, Clock clock) {
		this.notices = notices;
		this.accounts = accounts;
		this.preferences = preferences;
		this.planned = planned;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "mail";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return this.notices.concern(event);
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return this.notices.of(event)
			.filter((notice) -> !notice.kind().hasOwnMail())
			.concatMap((notice) -> this.accounts.find(notice.recipient())
				.flatMap((account) -> plan(notice, event, account)))
			.then();
	}

	private Mono<Void> plan(Notice notice, PublishedEvent event, Account account) {
		return this.preferences.of(account)
			.flatMap((preference) -> add(notice, event, preference).then(Mono.defer(() -> this.preferences.of(account)))
				.filter((newest) -> newest.version() != preference.version())
				// Chosen anew while this was planned: retiming may have come too early.
				.flatMap((newest) -> retime(notice, newest)))
			.then();
	}

	private Mono<Boolean> add(Notice notice, PublishedEvent event, MailPreference preference) {
		Instant now = this.clock.instant();
		return this.planned.add(PlannedMail.plan(notice, event, preference.momentFor(now, this.clock.getZone()), now));
	}

	private Mono<PlannedMail> retime(Notice notice, MailPreference preference) {
		Instant now = this.clock.instant();
		return this.planned.change(notice.id(),
				(mail) -> mail.retime(preference.momentFor(now, this.clock.getZone()), now));
	}

}
