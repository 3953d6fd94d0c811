package nl.talentmarkt.frontend.visibility;

/**
 * What one employer looked at on one day, in words.
 *
 * @param employer the employer's name, or that it was somebody with a link
 * @param when when, and how often
 * @param source from where
 * @param seen how much could be seen
 * @param released whether that was more than every employer sees
 */
record LookView(String employer, String when, String source, String seen, boolean released) {
}
