package nl.talentmarkt.frontend.photo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.visibility.ConsentLine;
import nl.talentmarkt.frontend.visibility.ConsentText;
import nl.talentmarkt.frontend.visibility.ConsentTexts;

/**
 * The photo of one talent, as {@code photo/show.html} shows it.
 *
 * @param code the talent code
 * @param name the talent's name for the coach, or null for the talent
 * @param shown whether there is a photo to which the consent stands
 * @param removable whether there is anything to take away
 * @param version the version of the text that is asked, with its languages
 * @param text the text in the reader's language
 * @param mayGive whether the reader may put a photo here
 * @param history every consent to a photo that was ever given, newest first
 */
record PhotoPage(String code, @Nullable String name, boolean shown, boolean removable, ConsentTexts.Version version,
		ConsentText text, boolean mayGive, List<ConsentLine> history) {
}
