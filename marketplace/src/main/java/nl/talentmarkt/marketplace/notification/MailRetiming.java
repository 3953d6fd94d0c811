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

/** Has what waits go by what its receiver chose anew. */
@Component
class MailRetiming implements EventHandler {

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final PlannedMails planned;

	private final Clock clock;

	MailRetiming(Accounts accounts, MailPreferences preferences, PlannedMails planned, Clock clock) {
		this.accounts = accounts;
		this.preferences = preferences;
		this.planned = planned;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "mail-retiming";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof MailPreferenceChanged;
	}

	@Override
	public Mono<Void> handle(PublishedEvent event) {
		return Mono.just(event.event())
			.ofType(MailPreferenceChanged.class)
			.flatMap((changed) -> this.accounts.find(changed.account()))
			.flatMap(this::retime);
	}

	private Mono<Void> retime(Account account) {
		Instant now = this.clock.instant();
		return this.preferences.of(account)
			.map((preference) -> preference.momentFor(now, this.clock.getZone()))
			.flatMap((moment) -> this.planned.waiting(account.id())
				// What should be in today's mail already stays in it.
				.filter((waiting) -> waiting.due().isAfter(now) || !(moment instanceof MailMoment.Together))
				.concatMap((waiting) -> this.planned.change(waiting.id(), (mail) -> mail.retime(moment, now)))
				.then());
	}

}
