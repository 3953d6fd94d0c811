package nl.talentmarkt.marketplace.nomination;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.notification.NoticeSource;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Tells every member of the employer once, however many talents are proposed; nobody when
 * employers see none of them any more.
 */
@Component
class NominationNotices implements NoticeSource {

	private final Nominations nominations;

	private final Talents talents;

	private final Employers employers;

	private final Coaches coaches;

	private final Accounts accounts;

	NominationNotices(Nominations nominations, Talents talents, Employers employers, Coaches coaches,
			Accounts accounts) {
		this.nominations = nominations;
		this.talents = talents;
		this.employers = employers;
		this.coaches = coaches;
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof NominationFulfilled;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		NominationFulfilled fulfilled = (NominationFulfilled) published.event();
		return this.nominations.find(fulfilled.nomination())
			.filterWhen(this::showsSomebody)
			.flatMapMany((nomination) -> names(nomination)
				.flatMapMany((names) -> this.accounts.ofEmployer(nomination.employer())
					.map((member) -> notice(published, nomination, member, names))));
	}

	private Mono<Boolean> showsSomebody(Nomination nomination) {
		List<Nomination.Proposal> begun = nomination.proposals()
			.stream()
			.filter((proposal) -> proposal.interest() != null)
			.toList();
		return this.talents.findAll(begun.stream().map(Nomination.Proposal::talent).toList())
			.any(Talent::isVisibleToEmployers);
	}

	private Mono<List<String>> names(Nomination nomination) {
		return Mono.zip(this.employers.find(nomination.employer()).map(Employer::name).defaultIfEmpty(""),
				this.coaches.find(nomination.coach()).map(Coach::name).defaultIfEmpty(""), List::of);
	}

	private static Notice notice(PublishedEvent published, Nomination nomination, Account member, List<String> names) {
		return new Notice(Notice.idOf(published, member.id()), member.id(), NoticeKind.TALENTS_NOMINATED,
				"/voorstellen/" + nomination.id(), names, published.occurredAt(), null, nomination.organisation());
	}

}
