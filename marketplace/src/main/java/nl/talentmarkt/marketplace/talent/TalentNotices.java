package nl.talentmarkt.marketplace.talent;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/**
 * Tells coach and talent what the other did with the two switches; nobody hears of what
 * he or she did.
 */
@Component
class TalentNotices implements NoticeSource {

	private final Talents talents;

	private final Accounts accounts;

	TalentNotices(Talents talents, Accounts accounts) {
		this.talents = talents;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof TalentConsentGiven || event instanceof TalentConsentWithdrawn
				|| event instanceof TalentProfileConfirmed || event instanceof TalentConfirmationWithdrawn;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		TalentEvent event = (TalentEvent) published.event();
		return this.talents.find(event.talent()).flatMapMany((talent) -> switch (event) {
			case TalentConsentGiven given ->
				others(talent, given.by()).map((other) -> notice(published, talent, other, NoticeKind.CONSENT_GIVEN));
			case TalentConsentWithdrawn withdrawn -> others(talent, withdrawn.by())
				.map((other) -> notice(published, talent, other, NoticeKind.CONSENT_WITHDRAWN));
			case TalentProfileConfirmed confirmed -> this.accounts.ofTalent(talent.id())
				.map((own) -> notice(published, talent, own, NoticeKind.PROFILE_CONFIRMED));
			case TalentConfirmationWithdrawn withdrawn -> this.accounts.ofTalent(talent.id())
				.map((own) -> notice(published, talent, own, NoticeKind.CONFIRMATION_WITHDRAWN));
			case TalentAdded added -> Flux.<Notice>empty();
			case TalentProfileChanged changed -> Flux.<Notice>empty();
			case TalentProfileProposed proposed -> Flux.<Notice>empty();
			case TalentFileChanged changed -> Flux.<Notice>empty();
			case TalentHandedOver handedOver -> Flux.<Notice>empty();
		});
	}

	private Flux<Account> others(Talent talent, AccountId by) {
		return Flux.concat(this.accounts.ofCoach(talent.coach()), this.accounts.ofTalent(talent.id()))
			.filter((account) -> !account.id().equals(by));
	}

	private static Notice notice(PublishedEvent published, Talent talent, Account recipient, NoticeKind kind) {
		String path = "/profielen/" + talent.code().value() + "/toestemming";
		return new Notice(Notice.idOf(published, recipient.id()), recipient.id(), kind, path,
				List.of(talent.code().value()), published.occurredAt(), null, talent.organisation());
	}

}
