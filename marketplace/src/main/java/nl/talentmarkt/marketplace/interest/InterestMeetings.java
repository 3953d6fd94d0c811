package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * The meetings of an interest: planned, moved and cancelled by the coach, answered by
 * both sides, who afterwards say what came out of them.
 */
public final class InterestMeetings {

	private final Interest interest;

	/**
	 * Looks at an interest's meetings.
	 * @param interest the interest, which is not changed itself
	 */
	public InterestMeetings(Interest interest) {
		this.interest = interest;
	}

	/**
	 * The coach plans a meeting.
	 * @param plan when, where and with whom
	 * @param by the coach
	 * @param at now
	 * @param answer what the coach writes to the employer, or null
	 * @param clock the days of the organisation
	 * @return the change; only the message when the same meeting was planned just before
	 * @throws AlreadyAnsweredException when the interest does not wait for the coach, or
	 * another meeting lies ahead
	 * @throws TalentNotAgreedException when the talent did not say yes
	 * @throws MeetingRefusedException when it lies in the past or there were too many
	 */
	public Change<Interest> plan(MeetingPlan plan, CoachId by, Instant at, @Nullable Message answer, ReplyClock clock) {
		Optional<Meeting> ahead = this.interest.meetingAhead(at);
		if (ahead.filter((meeting) -> meeting.plan().equals(plan)).isPresent()) {
			return this.interest.alsoSay(answer);
		}
		if (ahead.isPresent() || !(this.interest.state().awaitsCoach() || this.interest.state().isAgreed())) {
			throw new AlreadyAnsweredException(this.interest);
		}
		if (this.interest.agreement() == null) {
			throw new TalentNotAgreedException();
		}
		requireAhead(plan, at);
		if (this.interest.meetings().size() >= Meeting.MOST) {
			throw new MeetingRefusedException(MeetingRefusedException.Cause.TOO_MANY);
		}
		int number = this.interest.meetings().size() + 1;
		return next().meeting(Meeting.planned(number, plan, by))
			.nextStep(null)
			.message(answer)
			.owed(clock.ofMeeting(plan))
			.step(new Step.MeetingPlanned(by, at, number))
			.releaseLastsFrom(plan.endsAt(), at)
			.raising(new MeetingEvent.Planned(this.interest.id(), number));
	}

	/**
	 * The coach gives a meeting another time, place or company.
	 * @param number which meeting
	 * @param plan the new plan
	 * @param by the coach
	 * @param at now
	 * @param clock the days of the organisation
	 * @return the change; none when nothing is different
	 * @throws MeetingRefusedException when it lies in the past, or the meeting is over or
	 * was cancelled
	 */
	public Change<Interest> move(int number, MeetingPlan plan, CoachId by, Instant at, ReplyClock clock) {
		Meeting planned = requireMeeting(number);
		if (planned.plan().equals(plan)) {
			return Change.none(this.interest);
		}
		requireAhead(plan, at);
		return next().meeting(planned.moved(plan, by))
			.owed(clock.ofMeeting(plan))
			.step(new Step.MeetingMoved(by, at, number))
			.releaseLastsFrom(plan.endsAt(), at)
			.raising(new MeetingEvent.Moved(this.interest.id(), number));
	}

	/**
	 * The coach cancels a meeting.
	 * @param number which meeting
	 * @param by the coach
	 * @param at now
	 * @param clock the days of the organisation, in which another way is found
	 * @return the change; none when it was cancelled before
	 * @throws MeetingRefusedException when there is no such meeting
	 */
	public Change<Interest> cancel(int number, CoachId by, Instant at, ReplyClock clock) {
		if (number == this.interest.meetings().size() && number > 0 && !this.interest.meetings().getLast().stands()) {
			return Change.none(this.interest);
		}
		Meeting planned = requireMeeting(number);
		InterestState leadsTo = withoutMeeting(at);
		return next().meeting(planned.cancelled(at))
			.owed(leadsTo.awaitsCoach() ? clock.ofCoach(at) : clock.ofNextStep(at))
			.step(new Step.MeetingCancelled(by, at, number, leadsTo))
			.raising(new MeetingEvent.Cancelled(this.interest.id(), number));
	}

	private InterestState withoutMeeting(Instant at) {
		if (this.interest.releaseAt(at).isEmpty()) {
			return InterestState.WITH_COACH;
		}
		return this.interest.steps().stream().anyMatch(Step.Introduced.class::isInstance) ? InterestState.INTRODUCED
				: InterestState.RELEASED;
	}

	/**
	 * A side says whether it comes.
	 * @param number which meeting
	 * @param side employer or talent
	 * @param comes whether it comes
	 * @param at now
	 * @return the change; none when it said the same before
	 * @throws MeetingRefusedException when there is no such meeting ahead
	 */
	public Change<Interest> answer(int number, Party side, boolean comes, Instant at) {
		Meeting planned = requireMeeting(number);
		if (!planned.isAhead(at)) {
			throw new MeetingRefusedException(MeetingRefusedException.Cause.GONE);
		}
		return planned.hasSameAnswer(side, comes) ? Change.none(this.interest) : next()
			.meeting(planned.answered(side, comes))
			.step(new Step.MeetingAnswered(side, comes, at))
			.raising(new MeetingEvent.Answered(this.interest.id(), number, side, comes, this.interest.handler()));
	}

	/**
	 * A side says what came out of a meeting, or says it otherwise than before. When both
	 * say that nothing follows, it ends; why, each side may say afterwards too.
	 * @param number which meeting
	 * @param side employer or talent
	 * @param said what, by whom
	 * @param clock the days of the organisation
	 * @return the change; none when it said the same before
	 * @throws MeetingRefusedException when there is no such meeting or it has not begun
	 */
	public Change<Interest> giveOutcome(int number, Party side, SideOutcome said, ReplyClock clock) {
		Optional<SideOutcome> before = this.interest.meeting()
			.filter((meeting) -> meeting.number() == number)
			.flatMap((meeting) -> Optional.ofNullable(meeting.outcomeOf(side)));
		if (before.filter((same) -> same.outcome() == said.outcome() && same.reason() == said.reason()).isPresent()) {
			return Change.none(this.interest);
		}
		if (this.interest.state() == InterestState.CONCLUDED && said.reason() != null
				&& before.filter((same) -> same.outcome() == said.outcome()).isPresent()) {
			return explained(number, side, said);
		}
		Meeting held = requireMeeting(number);
		if (said.at().isBefore(held.plan().startsAt())) {
			throw new MeetingRefusedException(MeetingRefusedException.Cause.NOT_BEGUN);
		}
		Meeting concluded = held.concludedBy(side, said);
		MeetingEvent given = new MeetingEvent.OutcomeGiven(this.interest.id(), number, side, this.interest.handler());
		InterestBuilder told = next().meeting(concluded).step(new Step.OutcomeGiven(side, said.at()));
		if (concluded.bothSidesStop()) {
			return told.release(null)
				.nextStep(null)
				.step(new Step.Concluded(null, Outcome.NO_FOLLOW_UP, null, said.at()))
				.raising(given, new InterestConcluded(this.interest.id(), Outcome.NO_FOLLOW_UP));
		}
		ReplyTerm term = clock.ofNextStep(said.at());
		return told.owed(term)
			.nextStep(said.outcome().leadsOn() ? new NextStep(said.outcome(), Party.COACH, term.dueOn())
					: this.interest.nextStep())
			.raising(given);
	}

	/** Whoever's answer ended it may still say why. */
	private Change<Interest> explained(int number, Party side, SideOutcome said) {
		return next().meeting(this.interest.meetings().get(number - 1).concludedBy(side, said))
			.raising(new MeetingEvent.OutcomeGiven(this.interest.id(), number, side, this.interest.handler()));
	}

	private Meeting requireMeeting(int number) {
		this.interest.requireOpen();
		return this.interest.meeting()
			.filter((meeting) -> meeting.number() == number && (this.interest.state() == InterestState.MEETING
					|| this.interest.state() == InterestState.OUTCOME))
			.orElseThrow(() -> new MeetingRefusedException(MeetingRefusedException.Cause.GONE));
	}

	private static void requireAhead(MeetingPlan plan, Instant at) {
		if (!plan.startsAt().isAfter(at)) {
			throw new MeetingRefusedException(MeetingRefusedException.Cause.IN_THE_PAST);
		}
	}

	private InterestBuilder next() {
		return new InterestBuilder(this.interest);
	}

}
