package nl.talentmarkt.frontend.talents;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The search tier of one talent in words, as {@code talents/profile.html} shows it.
 *
 * @param code the talent code
 * @param occupations the main one first
 * @param level werk- en denkniveau
 * @param availability hours and first day
 * @param days the free days
 * @param language the Dutch in short, or null when nothing is known of it
 * @param place the town
 * @param travel how far and how
 * @param languages every language, skill by skill
 * @param sectors branches
 * @param competences what this person is good at
 * @param offerKinds what this person looks for
 * @param references what others say
 * @param openToOtherWork whether other work than the former occupation is welcome
 * @param mayWork whether the coach verified that no permit is needed
 */
record TalentView(String code, List<OccupationView> occupations, String level, String availability, String days,
		@Nullable String language, String place, String travel, List<LanguageView> languages, List<String> sectors,
		List<String> competences, List<String> offerKinds, List<ReferenceView> references, boolean openToOtherWork,
		boolean mayWork) {

	/**
	 * One occupation.
	 *
	 * @param label its name
	 * @param years years of experience
	 * @param tasks what was done in it, one line each
	 */
	record OccupationView(String label, int years, List<String> tasks) {
	}

	/**
	 * One language.
	 *
	 * @param label its name
	 * @param code its ISO 639 code
	 * @param skills skill by skill
	 */
	record LanguageView(String label, String code, List<SkillView> skills) {
	}

	/**
	 * One skill in one language.
	 *
	 * @param skill which one: LISTENING, READING, TALKING, SPEAKING or WRITING
	 * @param level the CEFR level
	 * @param step 0 for below A1, then 1 to 6
	 */
	record SkillView(String skill, String level, int step) {
	}

	/**
	 * What somebody says.
	 *
	 * @param from a function and an organisation
	 * @param text what is said
	 */
	record ReferenceView(String from, String text) {
	}

}
