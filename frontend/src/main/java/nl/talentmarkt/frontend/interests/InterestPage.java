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
 * @param mayAnswer whether the reader owes an answer
 * @param mayWithdraw whether the reader can take it back
 * @param hidden whether the reader, an employer, may not see the talent at this moment
 * @param profileVisible whether the reader can open the profile
 * @param back where the list is that this belongs to
 * @param colleagues to whom the reader can hand it over; none for an employer
 */
record InterestPage(InterestView interest, @Nullable ReleasedView released, @Nullable TermsCard terms,
		@Nullable String firstName, boolean mayAnswer, boolean mayWithdraw, boolean hidden, boolean profileVisible,
		String back, List<Colleague> colleagues) {

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
