package nl.talentmarkt.marketplace.contact;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talents;

/** Tells the coach that a talent has to be reached in another way from now on. */
@Component
class ContactNotices implements NoticeSource {

	private final Talents talents;

	private final Accounts accounts;

	ContactNotices(Talents talents, Accounts accounts) {
		this.talents = talents;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof TalentMailStopped;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		TalentMailStopped event = (TalentMailStopped) published.event();
		return this.talents.find(event.talent())
			.flatMapMany((talent) -> this.accounts.ofCoach(talent.coach())
				.map((coach) -> new Notice(Notice.idOf(published, coach.id()), coach.id(),
						NoticeKind.TALENT_MAIL_STOPPED, "/mijn-talenten/" + talent.code() + "/contact",
						List.of(talent.code().value()), published.occurredAt(), null, talent.organisation())));
	}

}
