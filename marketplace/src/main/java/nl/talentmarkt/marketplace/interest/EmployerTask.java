package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Optional;

/** What is asked of an employer. */
public enum EmployerTask {

	/** Say whether it wants to meet a talent who was proposed. */
	ANSWER,

	/** Say whether it comes to a meeting. */
	CONFIRM_MEETING,

	/** Say how a meeting went. */
	TELL_OUTCOME,

	/** Do what was agreed. */
	NEXT_STEP,

	/** Read what was released to it. */
	READ_DETAILS;

	/**
	 * Tells what an interest asks of the employer.
	 * @param interest the interest
	 * @param now the moment
	 * @return the task, or empty when nothing is asked of the employer
	 */
	public static Optional<EmployerTask> of(Interest interest, Instant now) {
		return switch (interest.state()) {
			case EMPLOYER_ASKED -> Optional.of(ANSWER);
			case MEETING -> interest.meeting().flatMap((meeting) -> ofMeeting(meeting, now));
			case OUTCOME -> ofOutcome(interest, now);
			case RELEASED -> interest.releaseAt(now).map((release) -> READ_DETAILS);
			case WITH_COACH, TALENT_ASKED, LATER, INTRODUCED, CONCLUDED, DECLINED, WITHDRAWN, EXPIRED, STOPPED ->
				Optional.empty();
		};
	}

	private static Optional<EmployerTask> ofMeeting(Meeting meeting, Instant now) {
		if (meeting.isAhead(now)) {
			return (meeting.employerComes() == null) ? Optional.of(CONFIRM_MEETING) : Optional.empty();
		}
		boolean over = !now.isBefore(meeting.plan().endsAt());
		return (over && meeting.employerOutcome() == null) ? Optional.of(TELL_OUTCOME) : Optional.empty();
	}

	private static Optional<EmployerTask> ofOutcome(Interest interest, Instant now) {
		NextStep next = interest.nextStep();
		return interest.meeting()
			.flatMap((meeting) -> ofMeeting(meeting, now))
			.or(() -> (next != null && next.owner() == Party.EMPLOYER) ? Optional.of(NEXT_STEP) : Optional.empty());
	}

}
