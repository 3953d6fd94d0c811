package nl.talentmarkt.frontend.interests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.talentmarkt.frontend.interests.AnswerForm.Answer;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.interest.TalentQuestion;

/**
 * Which answers a coach is offered. The interest itself judges what is sent; this only
 * keeps from the page what cannot be meant.
 */
final class AnswersThatFit {

	private static final Set<Answer> SHOWING = Set.of(Answer.RELEASE, Answer.PROPOSE_MEETING, Answer.ASK_EMPLOYER);

	private AnswersThatFit() {
	}

	/**
	 * Chooses for a coach who reads it.
	 * @param interest the interest
	 * @param shown whether employers see the talent at this moment; nothing is opened or
	 * proposed of a talent whom they do not see
	 * @param now the moment of reading
	 * @return what comes to mind first, first; none when it came to an end
	 */
	static List<Answer> to(Interest interest, boolean shown, Instant now) {
		return to(interest, now).stream().filter((answer) -> shown || !SHOWING.contains(answer)).toList();
	}

	private static List<Answer> to(Interest interest, Instant now) {
		if (!interest.state().isOpen()) {
			return List.of();
		}
		if (interest.state().awaitsEmployer()) {
			return List.of(Answer.DECLINE, Answer.HAND_OVER);
		}
		return interest.state().isAgreed() ? whenAgreed(interest, now) : whenAwaited(interest);
	}

	private static List<Answer> whenAwaited(Interest interest) {
		List<Answer> answers = new ArrayList<>();
		boolean agreed = interest.agreement() != null;
		if (!agreed && interest.state() != InterestState.TALENT_ASKED) {
			answers.add(Answer.ASK_TALENT);
		}
		boolean wish = interest.origin().way() == Origin.Way.TALENT && agreed;
		if (wish && interest.steps().stream().noneMatch(Step.EmployerAgreed.class::isInstance)) {
			answers.add(Answer.ASK_EMPLOYER);
		}
		answers.addAll(List.of(Answer.PROPOSE_MEETING, Answer.RELEASE));
		if (!wantsToTalk(interest)) {
			answers.add(Answer.TALENT_WANTS_TO_TALK);
		}
		answers.addAll(List.of(Answer.TALENT_SAID_NO, Answer.LATER, Answer.DECLINE, Answer.HAND_OVER));
		return List.copyOf(answers);
	}

	/** That this is so, everybody knows. */
	private static boolean wantsToTalk(Interest interest) {
		return interest.lastMove() instanceof Step.TalentAnswered last
				&& last.answer() == TalentQuestion.Answer.TALK_FIRST;
	}

	/** What is agreed comes to its end with an outcome. */
	private static List<Answer> whenAgreed(Interest interest, Instant now) {
		boolean planned = interest.meeting().filter((meeting) -> meeting.isAhead(now)).isPresent();
		return planned ? List.of(Answer.RELEASE, Answer.HAND_OVER)
				: List.of(Answer.PROPOSE_MEETING, Answer.RELEASE, Answer.HAND_OVER);
	}

}
