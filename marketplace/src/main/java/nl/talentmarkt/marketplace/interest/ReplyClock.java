package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.interest.ReplyTerm.Stage;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.workingday.WorkingDays;

/**
 * The days on which an answer is owed, counted in the working days of one organisation
 * from the day after something came in.
 *
 * @param policy the organisation's
 * @param zone whose calendar counts
 */
public record ReplyClock(ReplyPolicy policy, ZoneId zone) {

	private static final int EMPLOYER_WITHIN = 5;

	private static final int EMPLOYER_GRACE = 3;

	private static final int NEXT_STEP_WITHIN = 5;

	private static final int OUTCOME_WITHIN = 3;

	/**
	 * Counts for the coach, who is reminded on the last day.
	 * @param at when it became the coach's turn
	 * @return the term
	 */
	public ReplyTerm ofCoach(Instant at) {
		LocalDate due = days().after(dayOf(at), this.policy.coachWithin());
		return new ReplyTerm(Stage.COACH, due, due);
	}

	/**
	 * Counts for a coach who chose the day.
	 * @param until the day on which the coach comes back to it
	 * @return the term
	 */
	ReplyTerm until(LocalDate until) {
		return new ReplyTerm(Stage.COACH, until, days().from(until));
	}

	/** The same term for a coach who was reminded. */
	ReplyTerm reminded(ReplyTerm term) {
		return new ReplyTerm(Stage.REMINDED, term.dueOn(), days().after(term.dueOn(), 1));
	}

	/** Counts for the substitute. */
	ReplyTerm ofSubstitute(Instant at) {
		LocalDate due = days().after(dayOf(at), this.policy.substituteWithin());
		return new ReplyTerm(Stage.SUBSTITUTE, due, days().after(due, 1));
	}

	/** The same term when it is everybody's. */
	static ReplyTerm ofOrganisation(ReplyTerm term) {
		return new ReplyTerm(Stage.ORGANISATION, term.dueOn(), null);
	}

	/**
	 * Counts for an employer to whom somebody was proposed; it is reminded on the last
	 * day.
	 */
	ReplyTerm ofEmployer(Instant at) {
		LocalDate due = days().after(dayOf(at), EMPLOYER_WITHIN);
		return new ReplyTerm(Stage.EMPLOYER, due, due);
	}

	/** The same term for an employer that was reminded. */
	ReplyTerm employerReminded(ReplyTerm term) {
		return new ReplyTerm(Stage.EMPLOYER_REMINDED, term.dueOn(), days().after(term.dueOn(), EMPLOYER_GRACE));
	}

	/** Counts for what has to be done next. */
	ReplyTerm ofNextStep(Instant at) {
		return nextStepUntil(days().after(dayOf(at), NEXT_STEP_WITHIN));
	}

	/** Counts for what has to be done until a day. */
	ReplyTerm nextStepUntil(LocalDate due) {
		return new ReplyTerm(Stage.NEXT_STEP, due, days().after(due, 1));
	}

	/**
	 * The same term, of which somebody was reminded; it ends with the release, if there
	 * is one.
	 */
	static ReplyTerm nextStepReminded(ReplyTerm term, @Nullable LocalDate endsOn) {
		return new ReplyTerm(Stage.NEXT_STEP_REMINDED, term.dueOn(), endsOn);
	}

	/** Counts until a meeting is over. */
	ReplyTerm ofMeeting(MeetingPlan plan) {
		LocalDate day = dayOf(plan.endsAt());
		return new ReplyTerm(Stage.MEETING, day, day);
	}

	/** Counts for both sides to say how it went. */
	ReplyTerm ofOutcome(Instant at) {
		LocalDate due = days().after(dayOf(at), OUTCOME_WITHIN);
		return new ReplyTerm(Stage.OUTCOME, due, days().after(due, 1));
	}

	/** The same term when it is the coach's to find out. */
	static ReplyTerm outcomeReminded(ReplyTerm term) {
		return new ReplyTerm(Stage.OUTCOME_REMINDED, term.dueOn(), null);
	}

	/** Tells whether people work at a moment's day, so that asking them makes sense. */
	boolean isWorkingDay(Instant at) {
		return days().contains(dayOf(at));
	}

	LocalDate dayOf(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

	private WorkingDays days() {
		return this.policy.workingDays();
	}

}
