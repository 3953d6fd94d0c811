package nl.talentmarkt.search.occupation;

/**
 * A word that may have been meant.
 *
 * @param word the word, folded
 * @param errors how many letters differ
 */
public record Correction(String word, int errors) {
}
