package nl.talentmarkt.marketplace.interest;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;

/** A fact about a meeting of an interest. */
public sealed interface MeetingEvent extends InterestEvent {

	/**
	 * Returns which meeting of the interest it is about.
	 * @return its number, 1 or more
	 */
	int meeting();

	/**
	 * A meeting was planned.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 */
	@TypeAlias("meeting-planned")
	record Planned(InterestId interest, int meeting) implements MeetingEvent {
	}

	/**
	 * A meeting got another time, place or company.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 */
	@TypeAlias("meeting-moved")
	record Moved(InterestId interest, int meeting) implements MeetingEvent {
	}

	/**
	 * A meeting does not take place.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 */
	@TypeAlias("meeting-cancelled")
	record Cancelled(InterestId interest, int meeting) implements MeetingEvent {
	}

	/**
	 * The talent got another coach while a meeting lay ahead: time and place stay.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 * @param sequence how often it had been changed by then, this time included
	 * @param from who was the coach
	 */
	@TypeAlias("meeting-coach-changed")
	record CoachChanged(InterestId interest, int meeting, int sequence, CoachId from) implements MeetingEvent {
	}

	/**
	 * A side said whether it comes.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 * @param by which side
	 * @param comes whether it comes
	 * @param to the coach whose turn it was
	 */
	@TypeAlias("meeting-answered")
	record Answered(InterestId interest, int meeting, Party by, boolean comes, CoachId to) implements MeetingEvent {
	}

	/**
	 * A meeting is over, and both sides are asked how it went.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 */
	@TypeAlias("meeting-outcome-asked")
	record OutcomeAsked(InterestId interest, int meeting) implements MeetingEvent {
	}

	/**
	 * A side said how a meeting went.
	 *
	 * @param interest the interest
	 * @param meeting which meeting
	 * @param by which side
	 * @param to the coach whose turn it was
	 */
	@TypeAlias("meeting-outcome-given")
	record OutcomeGiven(InterestId interest, int meeting, Party by, CoachId to) implements MeetingEvent {
	}

}
