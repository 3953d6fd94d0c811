package nl.talentmarkt.marketplace.talent;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

/** Tells the coach that there is something new to read before employers do. */
@Component
class ProposalNotices implements NoticeSource {

	private final Talents talents;

	private final Accounts accounts;

	ProposalNotices(Talents talents, Accounts accounts) {
		this.talents = talents;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof TalentProfileProposed;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		TalentProfileProposed event = (TalentProfileProposed) published.event();
		return this.talents.find(event.talent())
			.filter((talent) -> talent.proposal() != null)
			.flatMapMany(
					(talent) -> this.accounts.ofCoach(talent.coach()).map((coach) -> notice(published, talent, coach)));
	}

	private static Notice notice(PublishedEvent published, Talent talent, Account coach) {
		String code = talent.code().value();
		return new Notice(Notice.idOf(published, coach.id()), coach.id(), NoticeKind.PROFILE_PROPOSED,
				"/mijn-talenten/" + code + "/wijziging", List.of(code), published.occurredAt(), null,
				talent.organisation());
	}

}
