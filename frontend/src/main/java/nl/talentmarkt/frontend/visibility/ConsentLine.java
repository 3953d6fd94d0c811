package nl.talentmarkt.frontend.visibility;

import org.jspecify.annotations.Nullable;

/**
 * One consent that was given, in words.
 *
 * @param given when, and how
 * @param by who recorded it
 * @param text which text was read
 * @param href where that text is, or null when it is not kept here
 * @param ended when and by whom it was ended, or null while it stands
 */
public record ConsentLine(String given, String by, String text, @Nullable String href, @Nullable String ended) {
}
