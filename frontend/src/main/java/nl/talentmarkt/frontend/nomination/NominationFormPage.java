package nl.talentmarkt.frontend.nomination;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a coach chooses from when proposing talents.
 *
 * @param employer to whom, or null while none is chosen
 * @param words what was searched for
 * @param employers the employers found, while none is chosen
 * @param more whether there are more than those
 * @param talents who can be proposed
 * @param chosen codes of who is chosen beforehand, to keep while searching
 * @param offers what they can be proposed for
 */
record NominationFormPage(@Nullable Choice employer, String words, List<Choice> employers, boolean more,
		List<Row> talents, List<String> chosen, List<Choice> offers) {

	/**
	 * An employer or an offer.
	 *
	 * @param id its id
	 * @param name what it is called
	 * @param about where it is, or what it is
	 */
	record Choice(String id, String name, String about) {
	}

	/**
	 * A talent.
	 *
	 * @param code the talent code
	 * @param name the first name
	 * @param work the main work
	 */
	record Row(String code, String name, String work) {
	}

}
