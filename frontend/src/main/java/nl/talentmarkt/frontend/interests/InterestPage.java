package nl.talentmarkt.frontend.interests;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.talents.ReleasedView;
import nl.talentmarkt.frontend.terms.TermsCard;

/**
 * A thread as one person sees it.
 *
 * @param interest the thread
 * @param released what was released to the reader, or null
 * @param terms what the reader's employer accepts before it sees what was released, or
 * null
 * @param firstName the talent's first name for the talent's own coach, else null
 * @param coach what only a coach sees and does, or null for others
 * @param employer what only the employer sees and does, or null for others
 * @param meeting the meeting that it is about now, or null
 * @param hidden whether employers may not see the talent at this moment
 * @param profileVisible whether the reader can open the profile
 * @param back where the list is that this belongs to
 * @param forms what can be filled in
 */
record InterestPage(InterestView interest, @Nullable ReleasedView released, @Nullable TermsCard terms,
		@Nullable String firstName, @Nullable CoachSide coach, @Nullable EmployerSide employer,
		@Nullable MeetingView meeting, boolean hidden, boolean profileVisible, String back, InterestForms forms) {

	/**
	 * What a coach sees and does.
	 *
	 * @param decisions how many decisions there are, which the coach sees now
	 * @param answers what fits where it stands; none when it came to an end
	 * @param owed whether the coach has to do something now
	 * @param plans whether that is to plan a meeting
	 * @param talentSaid what the talent answered, in a sentence, or null
	 * @param talentShows what the talent lets the employer see, or null
	 * @param opened what is open to the employer, or null
	 * @param openUntil until when, or null
	 * @param reason why it ended, or null
	 * @param plansStep whether a next step can be agreed
	 * @param concludes whether it can be ended with an outcome
	 * @param colleagues to whom it can be handed over
	 */
	record CoachSide(int decisions, List<AnswerForm.Answer> answers, boolean owed, boolean plans,
			@Nullable String talentSaid, @Nullable String talentShows, @Nullable String opened,
			@Nullable String openUntil, @Nullable String reason, boolean plansStep, boolean concludes,
			List<Colleague> colleagues) {
	}

	/**
	 * What an employer sees and does.
	 *
	 * @param asked whether it is asked about a proposed talent
	 * @param withdraws whether it can take its interest back
	 * @param step what was agreed that the employer does next, or null
	 */
	record EmployerSide(boolean asked, boolean withdraws, @Nullable String step) {
	}

	/**
	 * A coach of the same organisation.
	 *
	 * @param id the coach
	 * @param name first and last name
	 * @param title the function
	 */
	record Colleague(String id, String name, String title) {
	}

}
