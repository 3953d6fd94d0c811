package nl.talentmarkt.frontend.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A received mail as the mailbox pages show it.
 *
 * @param href the page of this mail
 * @param to the recipient's address
 * @param toName the recipient's name
 * @param subject the subject
 * @param time when it arrived, in words
 * @param text the plain text part
 * @param links the addresses in the text
 * @param content where the HTML part is found, or null when there is none
 */
record MailInWords(String href, String to, String toName, String subject, String time, String text, List<Link> links,
		@Nullable String content) {

	private static final DateTimeFormatter TIME = DateTimeFormatter
		.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
		.withLocale(Locale.forLanguageTag("nl-NL"))
		.withZone(ZoneId.of("Europe/Amsterdam"));

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

	static MailInWords of(ReceivedMail mail) {
		String href = "/demo/postvak/" + mail.id();
		return new MailInWords(href, mail.to(), mail.toName(), mail.subject(), TIME.format(mail.receivedAt()),
				mail.text(), linksIn(mail.text()), (mail.html() != null) ? href + "/inhoud" : null);
	}

	private static List<Link> linksIn(String text) {
		return LINK.matcher(text).results().map(MatchResult::group).distinct().map(Link::new).toList();
	}

	/**
	 * A link in the mail.
	 *
	 * @param href where it leads
	 */
	record Link(String href) {

		/**
		 * Returns what the link says.
		 * @return the address itself
		 */
		public String label() {
			return this.href;
		}

	}

}
