package nl.talentmarkt.frontend.nomination;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One nomination in words.
 *
 * @param id the nomination
 * @param forEmployer whether the reader is the employer
 * @param coach who proposes
 * @param employer to whom
 * @param message what the coach wrote
 * @param wish how they could meet
 * @param offer the offer that it is about, or null
 * @param when when
 * @param proposals who is proposed
 */
record NominationPage(String id, boolean forEmployer, String coach, String employer, String message, String wish,
		@Nullable String offer, String when, List<ProposalView> proposals) {

	/**
	 * One talent.
	 *
	 * @param code the talent code
	 * @param name the first name for the own coach, else null
	 * @param card what every employer may read, or null when it is not shown here
	 * @param interest the id of what became of it, or null
	 * @param href where the thread is, or null
	 * @param status where it stands
	 * @param tone how the status looks
	 * @param answerable whether the reader can say yes or not now
	 */
	record ProposalView(String code, @Nullable String name, @Nullable Card card, @Nullable String interest,
			@Nullable String href, String status, String tone, boolean answerable) {
	}

	/**
	 * A talent as {@code fragments/talent.html} shows a card.
	 *
	 * @param code the talent code
	 * @param href where the profile is
	 * @param title the occupations
	 * @param level work and thinking level, or null
	 * @param language the Dutch in short, or null
	 * @param availability hours and first day, or null
	 * @param place the town, or null
	 * @param travel how far and how, or null
	 * @param offerKinds what the talent looks for
	 * @param reasons why it is a hit: a proposal has none
	 */
	record Card(String code, String href, String title, @Nullable String level, @Nullable String language,
			@Nullable String availability, @Nullable String place, @Nullable String travel, List<String> offerKinds,
			List<String> reasons) {
	}

}
