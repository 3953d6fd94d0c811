package nl.talentmarkt.frontend.mail;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SmtpMailsTests {

	private static final String INVITATION = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

	private final List<MimeMessage> sent = new ArrayList<>();

	@Test
	void putsAnInvitationBesideTheTextsAndInAFile() throws Exception {
		send(new OutgoingMail(new EmailAddress("a@b.example"), "A", OutgoingMail.Subject.of("mail.meeting.open"),
				"meeting", model(), "k")
			.with(new CalendarPart(CalendarPart.Method.REQUEST, INVITATION)));
		List<String> types = new ArrayList<>();
		collect(this.sent.getFirst().getContent(), types);
		assertThat(types).anyMatch((type) -> type.startsWith("text/plain"))
			.anyMatch((type) -> type.startsWith("text/html"))
			.anyMatch((type) -> type.startsWith("text/calendar") && type.contains("method=REQUEST"))
			.anyMatch((type) -> type.startsWith("application/ics"));
	}

	@Test
	void sendsAMailWithoutAnInvitationAsBefore() throws Exception {
		send(new OutgoingMail(new EmailAddress("a@b.example"), "A", OutgoingMail.Subject.of("mail.meeting.open"),
				"meeting", model(), "k"));
		List<String> types = new ArrayList<>();
		collect(this.sent.getFirst().getContent(), types);
		assertThat(types).hasSize(2);
	}

	private void send(OutgoingMail mail) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl() {
			@Override
			public void send(MimeMessage message) {
				SmtpMailsTests.this.sent.add(saved(message));
			}
		};
		sender.setJavaMailProperties(new Properties());
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		SiteAddress site = mock(SiteAddress.class);
		given(site.of(anyString())).willReturn(java.net.URI.create("https://talentmarkt.example/"));
		new SmtpMails(sender, new MailTemplates(messages, site),
				new MailProperties("post@talentmarkt.example", "Talentmarkt", 1, 1, null), Optional.empty(),
				Schedulers.immediate())
			.send(mail)
			.block(Duration.ofSeconds(10));
	}

	private static MimeMessage saved(MimeMessage message) {
		try {
			message.saveChanges();
			return message;
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> model() {
		return Map.of("title", "Kennismaken", "text", "Tekst", "when", "morgen", "where", "", "details", "Wie", "link",
				"https://talentmarkt.example/belangstelling/1");
	}

	private static void collect(Object content, List<String> types) throws MessagingException, IOException {
		if (content instanceof MimeMultipart parts) {
			for (int index = 0; index < parts.getCount(); index++) {
				BodyPart part = parts.getBodyPart(index);
				if (part.getContent() instanceof MimeMultipart inner) {
					collect(inner, types);
				}
				else {
					types.add(part.getContentType().replaceAll("\\s+", " "));
				}
			}
		}
	}

}
