package nl.talentmarkt.frontend.talents;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The search tier of one talent in words, as {@code talents/profile.html} shows it.
 *
 * @param code the talent code
 * @param title the occupations in one line, or what is nearest to them
 * @param occupations the main one first
 * @param interests what attracts this person
 * @param level werk- en denkniveau, or null
 * @param availability hours and first day, or null
 * @param days the free days, or null
 * @param language the Dutch in short, or null when nothing is known of it
 * @param place the town, or null
 * @param travel how far and how, or null
 * @param languages every language, skill by skill
 * @param sectors branches
 * @param competences what this person is good at
 * @param diplomas diplomas with their valuation
 * @param certificates certificates to show
 * @param offerKinds what this person looks for
 * @param references what others say
 * @param openToOtherWork whether other work than the former occupation is welcome
 * @param mayWork whether the coach verified that no permit is needed
 */
public record TalentView(String code, String title, List<OccupationView> occupations, List<String> interests,
		@Nullable String level, @Nullable String availability, @Nullable String days, @Nullable String language,
		@Nullable String place, @Nullable String travel, List<LanguageView> languages, List<String> sectors,
		List<String> competences, List<DiplomaView> diplomas, List<CertificateView> certificates,
		List<String> offerKinds, List<ReferenceView> references, boolean openToOtherWork, boolean mayWork) {

	/**
	 * One occupation.
	 *
	 * @param label its name
	 * @param years years of experience
	 * @param tasks what was done in it, one line each
	 */
	public record OccupationView(String label, int years, List<String> tasks) {
	}

	/**
	 * One language.
	 *
	 * @param label its name
	 * @param code its ISO 639 code
	 * @param skills skill by skill
	 */
	public record LanguageView(String label, String code, List<SkillView> skills) {
	}

	/**
	 * One skill in one language.
	 *
	 * @param skill which one: LISTENING, READING, TALKING, SPEAKING or WRITING
	 * @param level the CEFR level
	 * @param step 0 for below A1, then 1 to 6
	 */
	public record SkillView(String skill, String level, int step) {
	}

	/**
	 * One diploma.
	 *
	 * @param name the training
	 * @param valuation how it was valued, or how far that is
	 */
	public record DiplomaView(String name, String valuation) {
	}

	/**
	 * One certificate.
	 *
	 * @param name what it is called
	 * @param until until when it is valid, or null
	 */
	public record CertificateView(String name, @Nullable String until) {
	}

	/**
	 * What somebody says.
	 *
	 * @param from a function and an organisation
	 * @param text what is said
	 */
	public record ReferenceView(String from, String text) {
	}

}
