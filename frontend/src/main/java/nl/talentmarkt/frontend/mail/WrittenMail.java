package nl.talentmarkt.frontend.mail;

/**
 * A mail in words.
 *
 * @param subject one line
 * @param html the HTML part
 * @param text the plain text part
 */
record WrittenMail(String subject, String html, String text) {
}
