package nl.talentmarkt.marketplace.talent;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.FreeText;

/**
 * The <em>detail tier</em>: shown to one employer after a release for that employer,
 * group by group.
 *
 * @param firstName how the talent wants to be called, at most
 * {@value #LONGEST_FIRST_NAME} characters; null while nobody filled it in
 * @param curriculumVitae the CV as text, or null
 * @param pitch the talent's own words to an employer, or null
 */
public record TalentDetails(@Nullable String firstName, @Nullable FreeText curriculumVitae, @Nullable FreeText pitch) {

	/** The longest first name, in UTF-16 characters. */
	public static final int LONGEST_FIRST_NAME = 80;

	/** Nothing filled in. */
	public static final TalentDetails NONE = new TalentDetails(null, null, null);

	/**
	 * Cleans and checks the name.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not a text
	 * that may be stored
	 */
	public TalentDetails {
		firstName = (firstName != null) ? FreeText.of(firstName, LONGEST_FIRST_NAME).value() : null;
	}

}
