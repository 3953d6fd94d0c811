package nl.talentmarkt.journey.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.interest.InterestId;

/**
 * A mail that the mail server said yes to.
 *
 * @param recipient the address it is for
 * @param messageId its Message-ID
 * @param subject its subject
 * @param paths the pages that its text leads to, without the site
 * @param appointment which state of which meeting it brings, or null
 * @param at when the server said yes, in nanoseconds of this process
 */
record ReceivedMail(String recipient, String messageId, String subject, Set<String> paths,
		@Nullable Appointment appointment, long at) {

	private static final Pattern APPOINTMENT = Pattern.compile("(?m)^UID:(?<interest>\\S+)-(?<number>\\d+)@");

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[^\\s]*)");

	static ReceivedMail of(String recipient, byte[] content) {
		try {
			MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(content));
			Set<String> paths = LINK.matcher(text(message, "text/plain"))
				.results()
				.map((link) -> link.group(1))
				.collect(Collectors.toUnmodifiableSet());
			return new ReceivedMail(recipient, message.getMessageID(), message.getSubject(), paths,
					appointment(message), System.nanoTime());
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalArgumentException("A mail to " + recipient + " cannot be read", ex);
		}
	}

	private static @Nullable Appointment appointment(Part message) throws MessagingException, IOException {
		String calendar = text(message, "text/calendar").replaceAll("\\r?\\n[ \\t]", "");
		Matcher read = APPOINTMENT.matcher(calendar);
		return read.find()
				? new Appointment(new InterestId(read.group("interest")), Integer.parseInt(read.group("number")),
						Integer.parseInt(line("SEQUENCE", calendar)), !line("METHOD", calendar).equals("CANCEL"))
				: null;
	}

	private static String line(String name, String calendar) {
		return calendar.lines()
			.filter((line) -> line.startsWith(name + ":"))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No " + name + " in " + calendar));
	}

	private static String text(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return read(part);
		}
		StringBuilder text = new StringBuilder();
		if (part.getContent() instanceof Multipart parts) {
			for (int index = 0; index < parts.getCount(); index++) {
				text.append(text(parts.getBodyPart(index), type));
			}
		}
		return text.toString();
	}

	/** Of what it does not know, Jakarta Mail gives the bytes. */
	private static String read(Part part) throws MessagingException, IOException {
		return (part.getContent() instanceof String text) ? text
				: new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/**
	 * The state of a meeting that goes into a calendar.
	 *
	 * @param interest of which interest
	 * @param meeting its number there
	 * @param sequence how often it was changed
	 * @param stands false when it is taken out of the calendar
	 */
	record Appointment(InterestId interest, int meeting, int sequence, boolean stands) {
	}

}
