package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
