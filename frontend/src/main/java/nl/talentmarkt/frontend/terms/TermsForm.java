package nl.talentmarkt.frontend.terms;

import org.jspecify.annotations.Nullable;

/**
 * The button that accepts.
 *
 * @param version the text that was shown beside it
 * @param naar the page to go to afterwards
 */
record TermsForm(@Nullable String version, @Nullable String naar) {
}
