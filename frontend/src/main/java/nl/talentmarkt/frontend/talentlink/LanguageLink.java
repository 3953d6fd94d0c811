package nl.talentmarkt.frontend.talentlink;

import java.util.Arrays;
import java.util.List;

import nl.talentmarkt.marketplace.contact.OwnLanguage;

/**
 * The way to the same page in a language.
 *
 * @param language its BCP 47 tag
 * @param label what it calls itself
 * @param current whether it is the one being read
 */
record LanguageLink(String language, String label, boolean current) {

	static List<LanguageLink> all(OwnLanguage current) {
		return Arrays.stream(OwnLanguage.values())
			.map((language) -> new LanguageLink(language.tag(), language.ownName(), language == current))
			.toList();
	}

}
