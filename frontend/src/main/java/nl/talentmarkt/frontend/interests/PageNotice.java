package nl.talentmarkt.frontend.interests;

/**
 * What a page says first, because something did not go as somebody meant it to.
 *
 * @param tone info or warning
 * @param title what happened
 * @param text what one can do
 */
public record PageNotice(String tone, String title, String text) {
}
