package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * Gesprek: one planned conversation between employer and talent.
 *
 * @param number which meeting of this interest it is, 1 or more
 * @param sequence how often it was changed, 0 at first: the SEQUENCE of RFC 5545
 * @param plan when, where and with whom
 * @param plannedBy the coach who planned it last, or whom it was handed to
 * @param cancelledAt when it was cancelled, or null
 * @param employerComes whether the employer said that it comes; null while it said
 * nothing to this plan
 * @param talentComes whether the talent said so, or null
 * @param employerOutcome what the employer says came out of it, or null
 * @param talentOutcome what the talent says came out of it, or null
 */
public record Meeting(int number, int sequence, MeetingPlan plan, CoachId plannedBy, @Nullable Instant cancelledAt,
		@Nullable Boolean employerComes, @Nullable Boolean talentComes, @Nullable SideOutcome employerOutcome,
		@Nullable SideOutcome talentOutcome) {

	/** The most meetings of one interest. */
	public static final int MOST = 20;

	static Meeting planned(int number, MeetingPlan plan, CoachId by) {
		return new Meeting(number, 0, plan, by, null, null, null, null, null);
	}

	/**
	 * Tells whether it takes place.
	 * @return false once it was cancelled
	 */
	public boolean stands() {
		return this.cancelledAt == null;
	}

	/**
	 * Tells whether it still has to begin.
	 * @param now the moment
	 * @return true while it stands and lies ahead
	 */
	public boolean isAhead(Instant now) {
		return stands() && now.isBefore(this.plan.startsAt());
	}

	/**
	 * Tells whether people still have to say how it went.
	 * @param now the moment
	 * @return true when it is over and no side said so
	 */
	public boolean lacksOutcome(Instant now) {
		return stands() && !now.isBefore(this.plan.endsAt()) && this.employerOutcome == null
				&& this.talentOutcome == null;
	}

	/**
	 * Returns what one side says came out of it.
	 * @param side employer or talent
	 * @return the outcome, or null
	 */
	public @Nullable SideOutcome outcomeOf(Party side) {
		return switch (side) {
			case EMPLOYER -> this.employerOutcome;
			case TALENT -> this.talentOutcome;
			case COACH -> null;
		};
	}

	/**
	 * Returns what one side said about coming.
	 * @param side employer or talent
	 * @return whether it comes; null while it said nothing
	 */
	public @Nullable Boolean comes(Party side) {
		return switch (side) {
			case EMPLOYER -> this.employerComes;
			case TALENT -> this.talentComes;
			case COACH -> null;
		};
	}

	boolean bothSidesStop() {
		return this.employerOutcome != null && this.talentOutcome != null && !this.employerOutcome.outcome().leadsOn()
				&& !this.talentOutcome.outcome().leadsOn();
	}

	/** Whoever said to come has to say so again of another time or place. */
	Meeting moved(MeetingPlan other, CoachId by) {
		return new Meeting(this.number, this.sequence + 1, other, by, null, null, null, this.employerOutcome,
				this.talentOutcome);
	}

	/**
	 * The talent has another coach; what people said about coming stands. A colleague who
	 * planned it keeps it.
	 */
	Meeting handedOver(CoachId from, CoachId to) {
		return new Meeting(this.number, this.sequence + 1, this.plan, this.plannedBy.equals(from) ? to : this.plannedBy,
				this.cancelledAt, this.employerComes, this.talentComes, this.employerOutcome, this.talentOutcome);
	}

	Meeting cancelled(Instant at) {
		return new Meeting(this.number, this.sequence + 1, this.plan, this.plannedBy, at, this.employerComes,
				this.talentComes, this.employerOutcome, this.talentOutcome);
	}

	Meeting answered(Party side, boolean comes) {
		return new Meeting(this.number, this.sequence, this.plan, this.plannedBy, this.cancelledAt,
				(side == Party.EMPLOYER) ? Boolean.valueOf(comes) : this.employerComes,
				(side == Party.TALENT) ? Boolean.valueOf(comes) : this.talentComes, this.employerOutcome,
				this.talentOutcome);
	}

	Meeting concludedBy(Party side, SideOutcome outcome) {
		return withOutcomes((side == Party.EMPLOYER) ? outcome : this.employerOutcome,
				(side == Party.TALENT) ? outcome : this.talentOutcome);
	}

	/** A side reads its own outcome; the coach, who is the bridge, reads both. */
	Meeting seenBy(Party reader) {
		return switch (reader) {
			case COACH -> this;
			case EMPLOYER -> withOutcomes(this.employerOutcome, null);
			case TALENT -> withOutcomes(null, this.talentOutcome);
		};
	}

	private Meeting withOutcomes(@Nullable SideOutcome employer, @Nullable SideOutcome talent) {
		return new Meeting(this.number, this.sequence, this.plan, this.plannedBy, this.cancelledAt, this.employerComes,
				this.talentComes, employer, talent);
	}

	boolean hasSameAnswer(Party side, boolean comes) {
		return Objects.equals(comes(side), comes);
	}

}
