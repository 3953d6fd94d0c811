package nl.talentmarkt.marketplace.noticetext;

/**
 * The words of one notice, as they are read.
 *
 * @param subject what happened
 * @param text what one can do
 * @param action what the link says
 */
public record NoticeWords(String subject, String text, String action) {
}
