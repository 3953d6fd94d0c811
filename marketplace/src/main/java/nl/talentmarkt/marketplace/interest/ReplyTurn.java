package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * Whose turn it is to do something about an interest, and until when: it goes to another
 * coach because somebody chose so or because time passed, and what nobody does in time is
 * asked for, left to the organisation or ended.
 */
public final class ReplyTurn {

	private final Interest interest;

	/**
	 * Looks at whose turn it is.
	 * @param interest the interest, which is not changed itself
	 */
	public ReplyTurn(Interest interest) {
		this.interest = interest;
	}

	/**
	 * Gives it to another coach, whose days to answer begin now.
	 * @param to who answers from now on
	 * @param because why
	 * @param at when
	 * @param clock the days of the organisation
	 * @return the change; none when it is that coach's turn already
	 * @throws AlreadyAnsweredException when it came to an end
	 */
	public Change<Interest> passOn(CoachId to, Step.PassedOn.Cause because, Instant at, ReplyClock clock) {
		return passOn(to, because, false, at, clock);
	}

	/**
	 * A coach takes it over, as {@link #passOn} but without being told.
	 * @param by who answers from now on
	 * @param because why
	 * @param at when
	 * @param clock the days of the organisation
	 * @return the change; none when it is that coach's turn already
	 * @throws AlreadyAnsweredException when it came to an end
	 */
	Change<Interest> takeOver(CoachId by, Step.PassedOn.Cause because, Instant at, ReplyClock clock) {
		return passOn(by, because, true, at, clock);
	}

	private Change<Interest> passOn(CoachId to, Step.PassedOn.Cause because, boolean taken, Instant at,
			ReplyClock clock) {
		this.interest.requireOpen();
		if (to.equals(this.interest.handler()) && stage() != ReplyTerm.Stage.ORGANISATION) {
			return Change.none(this.interest);
		}
		ReplyTerm term = (because == Step.PassedOn.Cause.SILENCE) ? clock.ofSubstitute(at) : clock.ofCoach(at);
		List<CoachId> others = this.interest.handlers().stream().filter((one) -> !one.equals(to)).toList();
		return next().handledBy(to, Stream.concat(others.stream(), Stream.of(to)).toList())
			.owed(this.interest.state().awaitsCoach() ? term : this.interest.reply())
			.step(new Step.PassedOn(to, because, at, this.interest.state()))
			.raising(new InterestPassedOn(this.interest.id(), to, because, taken));
	}

	/**
	 * Does what is due because time passed, one step at a time: reminds whoever's turn it
	 * is, asks the substitute and then the organisation, asks how a meeting went, ends
	 * what an employer does not answer or what nobody goes on with.
	 * @param at now
	 * @param clock the days of the organisation
	 * @param substitute who takes over from whoever does not answer, or empty
	 * @return the change; none when nothing is due
	 */
	public Change<Interest> strike(Instant at, ReplyClock clock, Optional<CoachId> substitute) {
		ReplyTerm reply = this.interest.reply();
		LocalDate nextOn = (reply != null) ? reply.nextOn() : null;
		if (reply == null || nextOn == null || nextOn.isAfter(clock.dayOf(at)) || !clock.isWorkingDay(at)) {
			return Change.none(this.interest);
		}
		return switch (reply.stage()) {
			case COACH ->
				reminded(clock.reminded(reply), at, new InterestReminded(this.interest.id(), this.interest.handler()));
			case REMINDED -> substitute.filter((other) -> !other.equals(this.interest.handler()))
				.map((other) -> passOn(other, Step.PassedOn.Cause.SILENCE, at, clock))
				.orElseGet(() -> leaveToOrganisation(at));
			case SUBSTITUTE, ORGANISATION -> leaveToOrganisation(at);
			case EMPLOYER ->
				reminded(clock.employerReminded(reply), at, new InterestEmployerReminded(this.interest.id()));
			case EMPLOYER_REMINDED -> expired(Step.Expired.Silence.EMPLOYER_SILENT, at);
			case NEXT_STEP -> reminded(ReplyClock.nextStepReminded(reply, endOfRelease(clock)), at,
					new InterestFollowUpReminded(this.interest.id(), this.interest.handler()));
			case NEXT_STEP_REMINDED -> expired(Step.Expired.Silence.RELEASE_ENDED, at);
			case MEETING -> askOutcome(at, clock);
			case OUTCOME -> reminded(ReplyClock.outcomeReminded(reply), at,
					new InterestFollowUpReminded(this.interest.id(), this.interest.handler()));
			case OUTCOME_REMINDED -> Change.none(this.interest);
		};
	}

	private Change<Interest> reminded(ReplyTerm term, Instant at, InterestEvent event) {
		return next().owed(term).step(new Step.Reminded(at, this.interest.state())).raising(event);
	}

	private Change<Interest> expired(Step.Expired.Silence because, Instant at) {
		return this.interest.ended(at)
			.step(new Step.Expired(because, at))
			.raising(new InterestExpired(this.interest.id(), this.interest.handler()));
	}

	/** What came out of a meeting is never forgotten by itself. */
	private @Nullable LocalDate endOfRelease(ReplyClock clock) {
		return (this.interest.release() != null && this.interest.state() != InterestState.OUTCOME)
				? clock.dayOf(this.interest.release().until()).plusDays(1) : null;
	}

	private Change<Interest> askOutcome(Instant at, ReplyClock clock) {
		return this.interest.meeting()
			.filter((meeting) -> !at.isBefore(meeting.plan().endsAt()))
			.map((meeting) -> next().owed(clock.ofOutcome(at))
				.step(new Step.OutcomeAsked(at))
				.raising(new MeetingEvent.OutcomeAsked(this.interest.id(), meeting.number())))
			.orElseGet(() -> Change.none(this.interest));
	}

	/**
	 * Nobody answered, or nobody is there: the organisation chooses.
	 * @param at when
	 * @return the change; none when no answer is owed or the organisation knows
	 */
	public Change<Interest> leaveToOrganisation(Instant at) {
		ReplyTerm reply = this.interest.reply();
		if (reply == null || !this.interest.state().awaitsCoach() || reply.stage() == ReplyTerm.Stage.ORGANISATION) {
			return Change.none(this.interest);
		}
		return next().owed(ReplyClock.ofOrganisation(reply))
			.step(new Step.LeftUnanswered(at, this.interest.state()))
			.raising(new InterestLeftUnanswered(this.interest.id()));
	}

	/**
	 * Goes to the talent's new coach, with everything that was written and agreed: a day
	 * that the employer was promised, what was released and a meeting that lies ahead
	 * stay as they are.
	 * @param successor the talent's coach from now on
	 * @param at when
	 * @param clock the days of the organisation; without a promised day the new coach's
	 * days begin now
	 * @return the change; none when that is the coach already
	 */
	public Change<Interest> continueWith(CoachId successor, Instant at, ReplyClock clock) {
		if (successor.equals(this.interest.coach())) {
			return Change.none(this.interest);
		}
		List<CoachId> others = this.interest.handlers()
			.stream()
			.filter((one) -> !one.equals(this.interest.coach()) && !one.equals(successor))
			.toList();
		InterestHandedOver handedOver = new InterestHandedOver(this.interest.id(), successor);
		InterestBuilder next = next().coach(successor)
			.handledBy(successor, Stream.concat(others.stream(), Stream.of(successor)).toList())
			.owed(termOfSuccessor(at, clock))
			.step(new Step.HandedOver(this.interest.coach(), successor, at, this.interest.state()));
		return this.interest.meetingAhead(at)
			.map((meeting) -> meeting.handedOver(this.interest.coach(), successor))
			.map((meeting) -> next.meeting(meeting)
				.raising(handedOver,
						new MeetingEvent.CoachChanged(this.interest.id(), meeting.number(), meeting.sequence(),
								this.interest.coach())))
			.orElseGet(() -> next.raising(handedOver));
	}

	private @Nullable ReplyTerm termOfSuccessor(Instant at, ReplyClock clock) {
		if (!this.interest.state().awaitsCoach()) {
			return this.interest.reply();
		}
		boolean promised = this.interest.lastMove() instanceof Step.Postponed postponed
				&& postponed.until().isAfter(clock.dayOf(at));
		return (promised && stage() == ReplyTerm.Stage.COACH) ? this.interest.reply() : clock.ofCoach(at);
	}

	private ReplyTerm.@Nullable Stage stage() {
		return (this.interest.reply() != null) ? this.interest.reply().stage() : null;
	}

	private InterestBuilder next() {
		return new InterestBuilder(this.interest);
	}

}
