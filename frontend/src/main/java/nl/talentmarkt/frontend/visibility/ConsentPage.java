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
 * @param history every consent that was ever given, newest first
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

	/**
	 * One consent that was given.
	 *
	 * @param given when, and how
	 * @param by who recorded it
	 * @param text which text was read
	 * @param href where that text is, or null when it is not kept here
	 * @param ended when and by whom it was ended, or null while it stands
	 */
	record ConsentLine(String given, String by, String text, @Nullable String href, @Nullable String ended) {
	}

}
