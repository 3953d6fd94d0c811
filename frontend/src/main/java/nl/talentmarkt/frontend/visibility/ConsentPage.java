package nl.talentmarkt.frontend.visibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The consent of one talent, as {@code visibility/consent.html} shows it.
 *
 * @param code the talent code
 * @param name the talent's name for the coach, or null for the talent
 * @param state how it stands
 * @param version the version of the text that is asked
 * @param text the text
 * @param languages the same in other languages
 * @param mayGive whether the reader can record the consent now
 * @param history every consent to this that was ever given, newest first
 */
record ConsentPage(String code, @Nullable String name, SwitchView state, String version, ConsentText text,
		List<LanguageLink> languages, boolean mayGive, List<ConsentLine> history) {

	/**
	 * The text in another language.
	 *
	 * @param language its BCP 47 tag
	 * @param label what it calls itself
	 * @param current whether it is the one shown
	 */
	record LanguageLink(String language, String label, boolean current) {
	}

}
