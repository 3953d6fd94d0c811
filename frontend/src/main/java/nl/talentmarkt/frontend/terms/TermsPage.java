package nl.talentmarkt.frontend.terms;

import org.jspecify.annotations.Nullable;

/**
 * The terms of use as one viewer reads them.
 *
 * @param text the text
 * @param accepted when and by whom they were accepted for the viewer's employer, in
 * words, or null
 * @param card what accepting needs, or null for who cannot accept them, or did
 */
record TermsPage(TermsText text, @Nullable String accepted, @Nullable TermsCard card) {
}
