package nl.talentmarkt.marketplace.interest;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.CoachId;
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
 * Tells the coach what the employer did, and the employer what the coach did: never why.
 */
@Component
class InterestNotices implements NoticeSource {

	private final Interests interests;

	private final Employers employers;

	private final Accounts accounts;

	private final Talents talents;

	private final Coaches coaches;

	InterestNotices(Interests interests, Employers employers, Accounts accounts, Talents talents, Coaches coaches) {
		this.interests = interests;
		this.employers = employers;
		this.accounts = accounts;
		this.talents = talents;
		this.coaches = coaches;
	}

	@Override
	public boolean concerns(DomainEvent event) {
		return event instanceof InterestEvent;
	}

	@Override
	public Flux<Notice> noticesFor(PublishedEvent published) {
		InterestEvent event = (InterestEvent) published.event();
		return this.interests.find(event.interest())
			.flatMapMany(
					(interest) -> told(event, interest).filterWhen((told) -> mayHear(event, interest, told.account()))
						.flatMap((told) -> notice(published, told, interest)));
	}

	private Flux<Told> told(InterestEvent event, Interest interest) {
		return switch (event) {
			case InterestExpressed expressed -> coach(expressed.to(), interest, NoticeKind.INTEREST_EXPRESSED);
			case InterestRepeated repeated -> coach(repeated.to(), interest, NoticeKind.INTEREST_REPEATED);
			case InterestWithdrawn withdrawn -> coach(withdrawn.to(), interest, NoticeKind.INTEREST_WITHDRAWN);
			case InterestReminded reminded -> coach(reminded.to(), interest, NoticeKind.INTEREST_REMINDED);
			case InterestPassedOn passedOn ->
				coach(passedOn.to(), interest, NoticeKind.INTEREST_PASSED_ON).concatWith(takenOver(passedOn, interest));
			case InterestLeftUnanswered left -> this.accounts.administratorsOf(interest.organisation())
				.map((account) -> new Told(account, NoticeKind.INTEREST_LEFT_UNANSWERED, "/beheer/onbeantwoord"));
			case InterestHandedOver handedOver ->
				interest.state().isOpen() ? employer(interest, NoticeKind.INTEREST_COACH_CHANGED) : Flux.empty();
			case InterestTalentAsked asked -> employer(interest, NoticeKind.INTEREST_TALENT_ASKED);
			case InterestPostponed postponed -> employer(interest, NoticeKind.INTEREST_POSTPONED);
			case InterestReleased released -> employer(interest, NoticeKind.INTEREST_RELEASED);
			case InterestDeclined declined -> employer(interest, NoticeKind.INTEREST_DECLINED);
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

	private Flux<Told> coach(CoachId coach, Interest interest, NoticeKind kind) {
		return this.accounts.ofCoach(coach).map((account) -> new Told(account, kind, thread(interest))).flux();
	}

	/** Whoever handed it over knows. */
	private Flux<Told> takenOver(InterestPassedOn passedOn, Interest interest) {
		boolean knows = passedOn.because() == Step.PassedOn.Cause.HANDED_OVER || interest.coach().equals(passedOn.to());
		return knows ? Flux.empty() : coach(interest.coach(), interest, NoticeKind.INTEREST_TAKEN_OVER);
	}

	private Flux<Told> employer(Interest interest, NoticeKind kind) {
		return this.accounts.ofEmployer(interest.employer())
			.map((account) -> new Told(account, kind, thread(interest)));
	}

	private static String thread(Interest interest) {
		return "/belangstelling/" + interest.id().value();
	}

	private Mono<Notice> notice(PublishedEvent published, Told told, Interest interest) {
		return Flux
			.concat(this.employers.find(interest.employer()).map(Employer::name), Mono.just(interest.code().value()),
					newCoach(published))
			.collectList()
			.map((names) -> new Notice(Notice.idOf(published, told.account().id()), told.account().id(), told.kind(),
					told.path(), names, published.occurredAt(), null, interest.organisation()));
	}

	private Mono<String> newCoach(PublishedEvent published) {
		return (published.event() instanceof InterestHandedOver handedOver)
				? this.coaches.find(handedOver.to()).map(Coach::name) : Mono.empty();
	}

	/**
	 * Who is told what.
	 *
	 * @param account who
	 * @param kind what
	 * @param path where it can be acted on
	 */
	private record Told(Account account, NoticeKind kind, String path) {
	}

}
