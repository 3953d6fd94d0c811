package nl.talentmarkt.frontend.work;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.work.QuickAnswerForm.Given;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingDesk;
import nl.talentmarkt.marketplace.interest.WorkDesk;

/** Brings an answer that was given in the list to the desk where it belongs. */
@Component
class QuickAnswers {

	private final Interests interests;

	private final CoachDesk coachDesk;

	private final MeetingDesk meetingDesk;

	private final WorkDesk workDesk;

	QuickAnswers(Interests interests, CoachDesk coachDesk, MeetingDesk meetingDesk, WorkDesk workDesk) {
		this.interests = interests;
		this.coachDesk = coachDesk;
		this.meetingDesk = meetingDesk;
		this.workDesk = workDesk;
	}

	/**
	 * Takes an answer.
	 * @param coach who answers
	 * @param id the interest
	 * @param given the answer
	 * @return the stored interest, or empty when it is not of this coach's work
	 */
	Mono<Interest> take(Viewer.Coach coach, InterestId id, Given given) {
		return switch (given) {
			case Given.Answered answered -> this.coachDesk.answer(coach, id, answered.answer(), answered.seen());
			case Given.Heard heard -> heard(coach, id, heard);
			case Given.Concluded concluded ->
				this.coachDesk.conclude(coach, id, concluded.outcome(), null, concluded.seen());
			case Given.TakenOver takenOver -> this.workDesk.takeOver(coach, id);
		};
	}

	/** Without a meeting, the desk says that there is none. */
	private Mono<Interest> heard(Viewer.Coach coach, InterestId id, Given.Heard heard) {
		return this.interests.find(id, Permission.ANSWER_INTEREST.reach(coach))
			.map((interest) -> interest.meetings().size())
			.flatMap((last) -> this.meetingDesk.conclude(Permission.ANSWER_INTEREST.reach(coach), id, last,
					heard.side(), heard.outcome(), null, coach.account()));
	}

}
