package nl.talentmarkt.frontend.mail;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.reachability.MailFailure;
import nl.talentmarkt.marketplace.reachability.MailStatus;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * A mail server's report on one mail (RFC 3464), believed only when it came to the
 * address that was signed for the recipient it names.
 *
 * @param isOurs whether it came to such an address
 * @param failure the failure, or null when it reports none
 */
record BounceReport(boolean isOurs, @Nullable MailFailure failure) {

	/** Where a mail server writes the address that a mail came to. */
	private static final List<String> CAME_TO = List.of("To", "Delivered-To", "X-Original-To", "Envelope-To",
			"X-Envelope-To");

	private static final BounceReport NOT_OURS = new BounceReport(false, null);

	/**
	 * Reads a mail.
	 * @param mail the mail
	 * @param key unique for this mail in its mailbox
	 * @param address where reports go
	 * @param now when it is read
	 * @return what it says; not ours when it is no report, or a forged one
	 * @throws MessagingException when the mail cannot be read
	 * @throws IOException when the mail cannot be read
	 */
	static BounceReport read(MimeMessage mail, String key, BounceAddress address, Instant now)
			throws MessagingException, IOException {
		Set<String> tags = address.tagsIn(headers(mail));
		if (tags.isEmpty() || !(mail.getContent() instanceof MultipartReport report)
				|| !(report.getReport() instanceof DeliveryStatus status)) {
			return NOT_OURS;
		}
		List<String> returned = recipients(report.getReturnedMessage());
		for (int index = 0; index < status.getRecipientDSNCount(); index++) {
			InternetHeaders fields = status.getRecipientDSN(index);
			Optional<EmailAddress> recipient = addresses(fields, returned)
				.filter((candidate) -> address.isSigned(tags, candidate))
				.findFirst();
			if (recipient.isPresent()) {
				return new BounceReport(true, failure(fields, key, recipient.get(), now).orElse(null));
			}
		}
		return NOT_OURS;
	}

	private static String headers(MimeMessage mail) throws MessagingException {
		List<String> values = new ArrayList<>();
		for (String name : CAME_TO) {
			String[] found = mail.getHeader(name);
			if (found != null) {
				values.addAll(Arrays.asList(found));
			}
		}
		return String.join("\n", values);
	}

	private static List<String> recipients(@Nullable MimeMessage returned) throws MessagingException {
		String to = (returned != null) ? returned.getHeader(Message.RecipientType.TO.toString(), ",") : null;
		if (to == null) {
			return List.of();
		}
		try {
			return Arrays.stream(InternetAddress.parseHeader(to, false)).map(InternetAddress::getAddress).toList();
		}
		catch (AddressException ex) {
			return List.of();
		}
	}

	/** A mail that was passed on names another address than ours, so all are tried. */
	private static Stream<EmailAddress> addresses(InternetHeaders fields, List<String> returned) {
		return Stream
			.concat(Stream.of("Original-Recipient", "Final-Recipient")
				.map((name) -> fields.getHeader(name, null))
				.filter((value) -> value != null)
				.map((value) -> value.substring(value.indexOf(';') + 1)), returned.stream())
			.flatMap((text) -> address(text).stream());
	}

	private static Optional<EmailAddress> address(String text) {
		try {
			return Optional.of(new EmailAddress(text.replaceAll("[<>\\s]", "")));
		}
		catch (TextRefusedException ex) {
			return Optional.empty();
		}
	}

	private static Optional<MailFailure> failure(InternetHeaders fields, String key, EmailAddress recipient,
			Instant now) {
		String action = text(fields, "Action").strip().toLowerCase(Locale.ROOT);
		return (action.equals("failed") || action.equals("delayed"))
				? MailStatus.in(text(fields, "Status")).map((status) -> new MailFailure(key, recipient, status, now))
				: Optional.empty();
	}

	private static String text(InternetHeaders fields, String name) {
		String value = fields.getHeader(name, null);
		return (value != null) ? value : "";
	}

}
