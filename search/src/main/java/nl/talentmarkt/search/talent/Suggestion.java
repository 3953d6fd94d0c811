package nl.talentmarkt.search.talent;

/**
 * What is suggested while somebody types.
 *
 * @param text what to search for instead
 * @param typed the name that the typed letters begin: {@code text} itself, or another
 * name of the same thing
 * @param count how many visible talents have it
 */
public record Suggestion(String text, String typed, long count) {
}
