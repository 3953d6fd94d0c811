package nl.talentmarkt.frontend.interests;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.talents.ReleasedView;

/**
 * A thread as one person sees it.
 *
 * @param interest the thread
 * @param released what was released to the reader, or null
 * @param firstName the talent's first name for the talent's own coach, else null
 * @param mayAnswer whether the reader owes an answer
 * @param mayWithdraw whether the reader can take it back
 * @param profileVisible whether the reader can open the profile
 * @param back where the list is that this belongs to
 */
record InterestPage(InterestView interest, @Nullable ReleasedView released, @Nullable String firstName,
		boolean mayAnswer, boolean mayWithdraw, boolean profileVisible, String back) {
}
