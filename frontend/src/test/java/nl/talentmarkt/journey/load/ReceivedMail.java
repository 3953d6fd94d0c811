package nl.talentmarkt.journey.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail that the mail server said yes to.
 *
 * @param recipient the address it is for
 * @param messageId its Message-ID
 * @param subject its subject
 * @param paths the pages that its text leads to, without the site
 * @param at when the server said yes, in nanoseconds of this process
 */
record ReceivedMail(String recipient, String messageId, String subject, Set<String> paths, long at) {

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[^\\s]*)");

	static ReceivedMail of(String recipient, byte[] content) {
		try {
			MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(content));
			Set<String> paths = LINK.matcher(text(message))
				.results()
				.map((link) -> link.group(1))
				.collect(Collectors.toUnmodifiableSet());
			return new ReceivedMail(recipient, message.getMessageID(), message.getSubject(), paths, System.nanoTime());
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalArgumentException("A mail to " + recipient + " cannot be read", ex);
		}
	}

	private static String text(Part part) throws MessagingException, IOException {
		if (part.isMimeType("text/plain")) {
			return String.valueOf(part.getContent());
		}
		StringBuilder text = new StringBuilder();
		if (part.getContent() instanceof Multipart parts) {
			for (int index = 0; index < parts.getCount(); index++) {
				text.append(text(parts.getBodyPart(index)));
			}
		}
		return text.toString();
	}

}
