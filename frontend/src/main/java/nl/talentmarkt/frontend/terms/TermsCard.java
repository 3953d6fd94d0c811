package nl.talentmarkt.frontend.terms;

/**
 * Stands where released details will stand, until the employer accepts the terms of use.
 *
 * @param version the text that is asked for
 * @param back the page it stands on
 */
public record TermsCard(String version, String back) {
}
