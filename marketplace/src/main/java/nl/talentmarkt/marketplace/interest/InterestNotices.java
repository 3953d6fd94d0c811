package nl.talentmarkt.marketplace.interest;

import java.time.Instant;

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
			.flatMapMany((interest) -> told(event, published, interest)
				.filterWhen((told) -> mayHear(event, interest, told.account()))
				.flatMap((told) -> notice(published, told, interest)));
	}

	private Flux<Told> told(InterestEvent event, PublishedEvent published, Interest interest) {
		return switch (event) {
			case InterestExpressed expressed -> coach(expressed.to(), interest, NoticeKind.INTEREST_EXPRESSED);
			case InterestWished wished -> coach(wished.to(), interest, NoticeKind.INTEREST_WISHED);
			case InterestNominated nominated -> Flux.empty();
			case InterestRepeated repeated -> repeated(repeated, interest);
			case InterestEmployerAsked asked -> employer(interest, NoticeKind.INTEREST_EMPLOYER_ASKED);
			case InterestEmployerReminded reminded -> employer(interest, NoticeKind.INTEREST_EMPLOYER_REMINDED);
			case InterestEmployerAgreed agreed -> coach(agreed.to(), interest, NoticeKind.INTEREST_EMPLOYER_AGREED);
			case InterestEmployerDeclined declined ->
				coach(declined.to(), interest, NoticeKind.INTEREST_EMPLOYER_DECLINED)
					.concatWith(talent(interest, NoticeKind.INTEREST_ENDED));
			case InterestTalentAsked asked -> talent(interest, NoticeKind.INTEREST_QUESTION).concatWith(
					(asked.number() == 1) ? employer(interest, NoticeKind.INTEREST_TALENT_ASKED) : Flux.empty());
			case InterestTalentAnswered answered -> answered(answered, interest);
			case InterestPostponed postponed -> employer(interest, NoticeKind.INTEREST_POSTPONED);
			case InterestReleased released -> employer(interest, NoticeKind.INTEREST_RELEASED)
				.concatWith(talent(interest, NoticeKind.INTEREST_OPENED));
			case InterestReleaseRevoked revoked -> (revoked.by() == Party.TALENT)
					? coach(revoked.to(), interest, NoticeKind.INTEREST_RELEASE_REVOKED) : Flux.empty();
			case InterestIntroduced introduced -> coach(introduced.to(), interest, NoticeKind.INTEREST_INTRODUCED);
			case InterestNextStepPlanned planned -> nextStep(planned, interest);
			case InterestFollowUpReminded reminded ->
				coach(reminded.to(), interest, NoticeKind.INTEREST_FOLLOW_UP_REMINDED);
			case InterestConcluded concluded -> employer(interest, NoticeKind.INTEREST_CONCLUDED)
				.concatWith(talent(interest, NoticeKind.INTEREST_CONCLUDED));
			case InterestDeclined declined -> employer(interest, NoticeKind.INTEREST_DECLINED)
				.concatWith(talent(interest, NoticeKind.INTEREST_ENDED));
			case InterestWithdrawn withdrawn -> withdrawn(withdrawn, interest);
			case InterestExpired expired -> coach(expired.to(), interest, NoticeKind.INTEREST_EXPIRED)
				.concatWith(talent(interest, NoticeKind.INTEREST_ENDED));
			case InterestStopped stopped -> coach(stopped.to(), interest, NoticeKind.INTEREST_STOPPED)
				.concatWith(talent(interest, NoticeKind.INTEREST_ENDED));
			case InterestReminded reminded -> coach(reminded.to(), interest, NoticeKind.INTEREST_REMINDED);
			case InterestPassedOn passedOn -> passedOn(passedOn, interest, interest.coachAt(published.occurredAt()));
			case InterestLeftUnanswered left -> this.accounts.administratorsOf(interest.organisation())
				.map((account) -> new Told(account, NoticeKind.INTEREST_LEFT_UNANSWERED, "/beheer/onbeantwoord"));
			case InterestHandedOver handedOver -> handedOver(handedOver, published.occurredAt(), interest);
			case InterestYesLapsed lapsed -> Flux.empty();
			case MeetingEvent.Planned planned -> bothSides(interest, NoticeKind.MEETING_PLANNED);
			case MeetingEvent.Moved moved -> bothSides(interest, NoticeKind.MEETING_MOVED);
			case MeetingEvent.Cancelled cancelled -> bothSides(interest, NoticeKind.MEETING_CANCELLED);
			// Both sides hear of the new coach, and get the invitation with the new name.
			case MeetingEvent.CoachChanged changed -> Flux.empty();
			case MeetingEvent.Answered answered -> coach(answered.to(), interest,
					answered.comes() ? NoticeKind.MEETING_ACCEPTED : NoticeKind.MEETING_REFUSED);
			case MeetingEvent.OutcomeAsked asked -> bothSides(interest, NoticeKind.MEETING_OUTCOME_ASKED);
			case MeetingEvent.OutcomeGiven given -> coach(given.to(), interest, NoticeKind.MEETING_OUTCOME_GIVEN);
		};
	}

	/**
	 * While employers do not see a talent, no mail leads them there; that a thread ended
	 * they may know.
	 */
	private Mono<Boolean> mayHear(InterestEvent event, Interest interest, Account recipient) {
		boolean neutral = event instanceof InterestDeclined || event instanceof InterestWithdrawn
				|| event instanceof MeetingEvent.Cancelled;
		return (recipient.person() instanceof Viewer.EmployerMember && !neutral)
				? this.talents.find(interest.talent()).map(Talent::isVisibleToEmployers) : Mono.just(true);
	}

	private Flux<Told> coach(CoachId coach, Interest interest, NoticeKind kind) {
		return this.accounts.ofCoach(coach).map((account) -> new Told(account, kind, thread(interest))).flux();
	}

	/** Whoever wrote down what the talent said knows it. */
	private Flux<Told> answered(InterestTalentAnswered answered, Interest interest) {
		return answered.to().equals(answered.heardBy()) ? Flux.empty()
				: coach(answered.to(), interest, kindOf(answered.answer()));
	}

	private Flux<Told> repeated(InterestRepeated repeated, Interest interest) {
		return switch (repeated.from()) {
			case EMPLOYER, TALENT -> coach(repeated.to(), interest, NoticeKind.INTEREST_REPEATED);
			case COACH -> employer(interest, NoticeKind.INTEREST_MESSAGE);
		};
	}

	/** The other side learns that it ended, never of whom it came. */
	private Flux<Told> withdrawn(InterestWithdrawn withdrawn, Interest interest) {
		Flux<Told> others = (withdrawn.by() == Party.TALENT) ? employer(interest, NoticeKind.INTEREST_DECLINED)
				: talent(interest, NoticeKind.INTEREST_ENDED);
		return coach(withdrawn.to(), interest,
				(withdrawn.by() == Party.TALENT) ? NoticeKind.INTEREST_TALENT_WITHDREW : NoticeKind.INTEREST_WITHDRAWN)
			.concatWith(others);
	}

	private Flux<Told> nextStep(InterestNextStepPlanned planned, Interest interest) {
		return switch (planned.owner()) {
			case EMPLOYER -> employer(interest, NoticeKind.INTEREST_NEXT_STEP);
			case TALENT -> talent(interest, NoticeKind.INTEREST_NEXT_STEP);
			case COACH -> Flux.empty();
		};
	}

	private static NoticeKind kindOf(TalentQuestion.Answer answer) {
		return switch (answer) {
			case YES -> NoticeKind.INTEREST_TALENT_SAID_YES;
			case NO -> NoticeKind.INTEREST_TALENT_SAID_NO;
			case TALK_FIRST -> NoticeKind.INTEREST_TALENT_WANTS_TO_TALK;
		};
	}

	private Flux<Told> bothSides(Interest interest, NoticeKind kind) {
		return employer(interest, kind).concatWith(talent(interest, kind));
	}

	/** A talent without an account hears it from the coach or by a personal link. */
	private Flux<Told> talent(Interest interest, NoticeKind kind) {
		return this.accounts.ofTalent(interest.talent())
			.map((account) -> new Told(account, kind, "/mijn-belangstelling/" + interest.id().value()))
			.flux();
	}

	/**
	 * Told by what was so when it was passed on: tray and mail are asked at different
	 * moments, and the thread may end in between.
	 */
	private Flux<Told> passedOn(InterestPassedOn passedOn, Interest interest, CoachId coach) {
		boolean comesBack = coach.equals(passedOn.to());
		boolean coachKnows = comesBack || passedOn.because() == Step.PassedOn.Cause.HANDED_OVER;
		Flux<Told> asked = passedOn.taken() ? Flux.empty()
				: coach(passedOn.to(), interest, NoticeKind.INTEREST_PASSED_ON);
		Flux<Told> takenOver = coachKnows ? Flux.empty() : coach(coach, interest, NoticeKind.INTEREST_TAKEN_OVER);
		Flux<Told> colleagueAnswers = comesBack ? Flux.empty()
				: employer(interest, NoticeKind.INTEREST_COLLEAGUE_ANSWERS);
		return Flux.concat(asked, takenOver, colleagueAnswers);
	}

	/** Of a thread that had ended before, the employer hears nothing any more. */
	private Flux<Told> handedOver(InterestHandedOver handedOver, Instant occurredAt, Interest interest) {
		return interest.handedOverWhileOpen(handedOver.to(), occurredAt)
				? employer(interest, NoticeKind.INTEREST_COACH_CHANGED) : Flux.empty();
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
