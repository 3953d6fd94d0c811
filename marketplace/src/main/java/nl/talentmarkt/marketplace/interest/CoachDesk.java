package nl.talentmarkt.marketplace.interest;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/** Where a coach answers, brings the two together and leads it to an end. */
@Component
public class CoachDesk {

	private final Interests interests;

	private final Talents talents;

	private final Coaches coaches;

	private final ReplyClocks clocks;

	private final InterestProperties properties;

	private final Clock clock;

	CoachDesk(Interests interests, Talents talents, Coaches coaches, ReplyClocks clocks, InterestProperties properties,
			Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.coaches = coaches;
		this.clocks = clocks;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Takes the answer that a coach gave to what the coach saw: what somebody decided
	 * after that is not undone unseen.
	 * @param coach who answers
	 * @param id the interest
	 * @param answer the answer
	 * @param seen how many {@linkplain Interest#decisions() decisions} there were when
	 * the coach looked
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws AlreadyAnsweredException (as an error signal) when the answer does not fit
	 * where the interest stands, or something was decided since the coach looked; it
	 * names who was first
	 * @throws TalentHiddenException (as an error signal) when a talent would be opened or
	 * proposed whom employers may not see at this moment
	 * @throws TalentNotAgreedException (as an error signal) when it takes a yes that the
	 * talent did not give
	 * @throws MeetingRefusedException (as an error signal) when a meeting cannot be
	 * planned so
	 * @throws NoColleagueException (as an error signal) when it is handed to somebody of
	 * another organisation
	 */
	public Mono<Interest> answer(Viewer.Coach coach, InterestId id, CoachAnswer answer, int seen) {
		return allowed(coach, id, answer).then(change(coach, id,
				(interest, days) -> unlessUnseen(interest, apply(coach, interest, answer, days), seen)));
	}

	/** A second click finds its own decision and changes nothing. */
	private static Change<Interest> unlessUnseen(Interest interest, Change<Interest> change, int seen) {
		if (!change.isNone() && interest.decisions() > seen) {
			throw new AlreadyAnsweredException(interest);
		}
		return change;
	}

	/**
	 * Gives an interest that nobody answered to a coach of the organisation.
	 * @param administrator who decides
	 * @param id the interest
	 * @param to the coach
	 * @return the stored interest, or empty when it is not of this organisation
	 * @throws NoColleagueException (as an error signal) when the coach is not of this
	 * organisation
	 * @throws AlreadyAnsweredException (as an error signal) when no answer is owed
	 */
	public Mono<Interest> assign(Viewer.Administrator administrator, InterestId id, CoachId to) {
		return colleague(administrator.organisation(), to).then(this.clocks.of(administrator.organisation()))
			.flatMap((replyClock) -> this.interests.change(id, Permission.ASSIGN_INTEREST.reach(administrator),
					(interest) -> new ReplyTurn(interest).passOn(to, Step.PassedOn.Cause.ASSIGNED, this.clock.instant(),
							replyClock)));
	}

	/**
	 * Makes a new link for the talent; the one before takes no answer any more.
	 * @param coach who asks
	 * @param id the interest
	 * @param last the number of the question that is replaced
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws AlreadyAnsweredException (as an error signal) when the talent is not being
	 * asked
	 */
	public Mono<Interest> askAgain(Viewer.Coach coach, InterestId id, int last) {
		return change(coach, id, (interest, days) -> {
			TalentQuestion before = interest.question();
			Set<DetailGroup> groups = (before != null) ? before.groups() : Set.of();
			return interest.askAgain(last, question(coach, groups, before != null && before.releaseOnYes()), days);
		});
	}

	/**
	 * Closes what is open to the employer.
	 * @param coach who closes it
	 * @param id the interest
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 */
	public Mono<Interest> revoke(Viewer.Coach coach, InterestId id) {
		return change(coach, id, (interest, days) -> interest.revokeRelease(Party.COACH, this.clock.instant(), days));
	}

	/**
	 * Gives a meeting another time, place or company.
	 * @param coach who moves it
	 * @param id the interest
	 * @param meeting its number
	 * @param plan the new plan
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws MeetingRefusedException (as an error signal) when that cannot be
	 */
	public Mono<Interest> move(Viewer.Coach coach, InterestId id, int meeting, MeetingPlan plan) {
		return change(coach, id, (interest, days) -> new InterestMeetings(interest).move(meeting, plan, coach.coach(),
				this.clock.instant(), days));
	}

	/**
	 * Cancels a meeting.
	 * @param coach who cancels it
	 * @param id the interest
	 * @param meeting its number
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws MeetingRefusedException (as an error signal) when there is no such meeting
	 */
	public Mono<Interest> cancel(Viewer.Coach coach, InterestId id, int meeting) {
		return change(coach, id, (interest, days) -> new InterestMeetings(interest).cancel(meeting, coach.coach(),
				this.clock.instant(), days));
	}

	/**
	 * Agrees what has to be done next.
	 * @param coach who agreed it with both
	 * @param id the interest
	 * @param step what, by whom and until when
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws AlreadyAnsweredException (as an error signal) when there is no outcome yet
	 */
	public Mono<Interest> planNextStep(Viewer.Coach coach, InterestId id, NextStep step) {
		return change(coach, id,
				(interest, days) -> interest.planNextStep(step, coach.coach(), this.clock.instant(), days));
	}

	/**
	 * Ends it with an outcome.
	 * @param coach who ends it
	 * @param id the interest
	 * @param outcome what came out of it
	 * @param reason why nothing follows, or null
	 * @param seen how many {@linkplain Interest#decisions() decisions} there were when
	 * the coach looked
	 * @return the stored interest, or empty when it is not of this coach's caseload
	 * @throws AlreadyAnsweredException (as an error signal) when the two were not brought
	 * together, it came to an end before or something was decided since the coach looked
	 */
	public Mono<Interest> conclude(Viewer.Coach coach, InterestId id, Outcome outcome, @Nullable StopReason reason,
			int seen) {
		return change(coach, id, (interest, days) -> unlessUnseen(interest,
				interest.conclude(coach.coach(), outcome, reason, this.clock.instant()), seen));
	}

	private Mono<Interest> change(Viewer.Coach coach, InterestId id,
			BiFunction<Interest, ReplyClock, Change<Interest>> intention) {
		return this.clocks.of(coach.organisation())
			.flatMap((days) -> this.interests.change(id, Permission.ANSWER_INTEREST.reach(coach),
					(interest) -> intention.apply(interest, days)));
	}

	private Mono<Void> allowed(Viewer.Coach coach, InterestId id, CoachAnswer answer) {
		return switch (answer) {
			case CoachAnswer.ReleaseDetails release -> requireVisible(coach, id);
			case CoachAnswer.ProposeMeeting propose -> requireVisible(coach, id);
			case CoachAnswer.AskEmployer ask -> requireVisible(coach, id);
			case CoachAnswer.HandOver handOver -> colleague(coach.organisation(), handOver.to()).then();
			case CoachAnswer.AskTalent ask -> Mono.empty();
			case CoachAnswer.TalentSaidNo no -> Mono.empty();
			case CoachAnswer.TalentWantsToTalk talk -> Mono.empty();
			case CoachAnswer.Later later -> Mono.empty();
			case CoachAnswer.Decline decline -> Mono.empty();
		};
	}

	private Mono<Void> requireVisible(Viewer.Coach coach, InterestId id) {
		return this.interests.find(id, Permission.ANSWER_INTEREST.reach(coach))
			.flatMap((interest) -> this.talents.find(interest.talent()))
			.filter((talent) -> !talent.isVisibleToEmployers())
			.flatMap((talent) -> Mono.error(new TalentHiddenException()));
	}

	private Mono<Coach> colleague(OrganisationId organisation, CoachId coach) {
		return this.coaches.find(coach)
			.filter((found) -> found.organisation().equals(organisation))
			.switchIfEmpty(Mono.error(NoColleagueException::new));
	}

	private Change<Interest> apply(Viewer.Coach coach, Interest interest, CoachAnswer answer, ReplyClock days) {
		Instant now = this.clock.instant();
		return switch (answer) {
			case CoachAnswer.AskTalent ask ->
				interest.askTalent(question(coach, ask.groups(), ask.releaseOnYes()), days);
			case CoachAnswer.AskEmployer ask ->
				interest.askEmployer(coach.coach(), now, message(coach, now, ask.text()), days);
			case CoachAnswer.ReleaseDetails release ->
				interest.release(Release.of(release.groups(), release.talentYes(), coach.coach(), now,
						this.properties.releaseLasts()), message(coach, now, release.text()), days);
			case CoachAnswer.ProposeMeeting propose -> propose(coach, interest, propose, now, days);
			case CoachAnswer.TalentSaidNo no -> interest.hearNo(coach.coach(), now);
			case CoachAnswer.TalentWantsToTalk talk -> interest.hearTalkFirst(coach.coach(), now, days);
			case CoachAnswer.Later later ->
				interest.postpone(coach.coach(), now, later.until(), message(coach, now, later.text()), days);
			case CoachAnswer.HandOver handOver ->
				new ReplyTurn(interest).passOn(handOver.to(), Step.PassedOn.Cause.HANDED_OVER, now, days);
			case CoachAnswer.Decline decline -> interest.decline(coach.coach(), now, decline.reason());
		};
	}

	private Change<Interest> propose(Viewer.Coach coach, Interest interest, CoachAnswer.ProposeMeeting propose,
			Instant now, ReplyClock days) {
		boolean opens = !propose.groups().isEmpty()
				&& (interest.release() == null || !interest.release().groups().equals(propose.groups()));
		Change<Interest> opened = opens
				? interest.release(Release.of(propose.groups(), propose.talentYes(), coach.coach(), now,
						this.properties.releaseLasts()), null, days)
				: Change.none(interest.agreedToMeet(propose.talentYes(), coach.coach(), now));
		return opened.then((agreed) -> new InterestMeetings(agreed).plan(propose.plan(), coach.coach(), now,
				message(coach, now, propose.text()), days));
	}

	private TalentQuestion question(Viewer.Coach coach, Set<DetailGroup> groups, boolean releaseOnYes) {
		Instant now = this.clock.instant();
		return new TalentQuestion(1, groups, releaseOnYes, coach.coach(), now, now.plus(this.properties.linkLasts()));
	}

	private static @Nullable Message message(Viewer.Coach coach, Instant now, @Nullable FreeText text) {
		return (text != null) ? new Message(Party.COACH, coach.account(), now, text) : null;
	}

}
