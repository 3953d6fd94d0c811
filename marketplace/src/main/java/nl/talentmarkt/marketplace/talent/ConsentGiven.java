package nl.talentmarkt.marketplace.talent;

/**
 * What somebody says when a consent is recorded: which text was read, and how the talent
 * said yes.
 *
 * @param textVersion the version of the text
 * @param language the BCP 47 tag of the language it was read in
 * @param way how the talent said yes
 */
public record ConsentGiven(String textVersion, String language, Consent.Way way) {
}
