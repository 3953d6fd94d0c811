package nl.talentmarkt.frontend.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands mail to a server over SMTP. Jakarta Mail blocks, so all of it happens on the
 * scheduler named "mail", which is bounded.
 */
final class SmtpMails {

	private final JavaMailSender sender;

	private final MailTemplates templates;

	private final MailProperties properties;

	private final Optional<BounceAddress> bounces;

	private final Scheduler scheduler;

	SmtpMails(JavaMailSender sender, MailTemplates templates, MailProperties properties,
			Optional<BounceAddress> bounces, Scheduler scheduler) {
		this.sender = sender;
		this.templates = templates;
		this.properties = properties;
		this.bounces = bounces;
		this.scheduler = scheduler;
	}

	/**
	 * Writes a mail and hands it to the mail server.
	 * @param mail the mail
	 * @return completes when the mail server took the mail over; an
	 * {@link AddressRefusedException} when it never will
	 */
	Mono<Void> send(OutgoingMail mail) {
		return Mono.<Void>fromRunnable(() -> this.sender.send(message(mail)))
			.onErrorMap(MailSendException.class, SmtpMails::refusalOr)
			.subscribeOn(this.scheduler);
	}

	private static RuntimeException refusalOr(MailSendException error) {
		return SmtpRefusal.in(error)
			.<RuntimeException>map((status) -> new AddressRefusedException(status, error))
			.orElse(error);
	}

	private MimeMessage message(OutgoingMail mail) {
		WrittenMail written = this.templates.write(mail);
		try {
			SMTPMessage message = new MessageWithOwnId(this.properties, mail.key());
			this.bounces.map((bounces) -> bounces.of(mail.to())).ifPresent(message::setEnvelopeFrom);
			// A report needs no more of the mail than whom it was for.
			message.setReturnOption(SMTPMessage.RETURN_HDRS);
			MimeMessageHelper helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
					StandardCharsets.UTF_8.name());
			helper.setFrom(new InternetAddress(this.properties.from(), this.properties.fromName(), "UTF-8"));
			helper.setTo(new InternetAddress(mail.to().value(), mail.toName(), "UTF-8"));
			helper.setSubject(written.subject());
			helper.setText(written.text(), written.html());
			if (mail.calendar() != null) {
				addCalendar(helper, mail.calendar());
			}
			// RFC 3834: no out-of-office replies to what no person wrote.
			message.setHeader("Auto-Submitted", "auto-generated");
			message.setHeader("X-Auto-Response-Suppress", "All");
			inThread(mail, message);
			for (var header : mail.headers().entrySet()) {
				message.setHeader(header.getKey(), header.getValue());
			}
			return message;
		}
		catch (MessagingException | IOException ex) {
			throw new MailPreparationException("The mail " + mail.key() + " cannot be written", ex);
		}
	}

	/**
	 * Programs that know calendars look for it beside the two texts; the others show the
	 * attached file.
	 */
	private static void addCalendar(MimeMessageHelper helper, CalendarPart calendar)
			throws MessagingException, IOException {
		byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, calendar.contentType())));
		part.setHeader("Content-Transfer-Encoding", "base64");
		if (helper.getMimeMultipart().getBodyPart(0).getContent() instanceof MimeMultipart texts) {
			texts.addBodyPart(part);
		}
		helper.addAttachment(CalendarPart.FILE_NAME, new ByteArrayResource(bytes), "application/ics");
	}

	/**
	 * All mails of a thread answer one that was never sent: then their order does not
	 * matter, and none of them has to be remembered.
	 */
	private void inThread(OutgoingMail mail, MimeMessage message) throws MessagingException {
		String thread = mail.thread();
		if (thread != null) {
			String root = MessageWithOwnId.idOf(this.properties, "thread." + mail.to().value() + "." + thread);
			message.setHeader("In-Reply-To", root);
			message.setHeader("References", root);
		}
	}

	/**
	 * Jakarta Mail gives every message a new Message-ID when it is saved for sending;
	 * this one keeps its own, so that the same mail sent twice has the same one.
	 */
	private static final class MessageWithOwnId extends SMTPMessage {

		private static final int DIGEST_BYTES = 20;

		private final String id;

		private MessageWithOwnId(MailProperties properties, String key) {
			super((Session) null);
			this.id = idOf(properties, key);
		}

		private static String idOf(MailProperties properties, String key) {
			return "<" + digest(key) + "@" + properties.domain() + ">";
		}

		private static String digest(String key) {
			try {
				byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
				return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java has SHA-256", ex);
			}
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
