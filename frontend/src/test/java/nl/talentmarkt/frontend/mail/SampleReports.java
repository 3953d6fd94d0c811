package nl.talentmarkt.frontend.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Reports as mail servers write them. */
final class SampleReports {

	private SampleReports() {
	}

	/**
	 * Writes a report.
	 * @param to the address it comes to
	 * @param fields the fields about the recipient
	 * @param returnedTo whom the returned mail was for
	 * @return the mail
	 */
	static MimeMessage report(String to, String fields, String returnedTo) {
		return mail("""
				From: Mail Delivery System <MAILER-DAEMON@mx.example>
				To: %s
				Subject: Undelivered Mail Returned to Sender
				Message-ID: <1@mx.example>
				MIME-Version: 1.0
				Content-Type: multipart/report; report-type=delivery-status; boundary="b"

				--b
				Content-Type: text/plain

				I'm sorry.
				--b
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example

				%s

				--b
				Content-Type: text/rfc822-headers

				From: talentmarkt@talentmarkt.example
				To: Fatima <%s>
				Subject: x

				--b--
				""".formatted(to, fields.strip(), returnedTo));
	}

	/**
	 * Reads a mail.
	 * @param text headers and body
	 * @return the mail
	 */
	static MimeMessage mail(String text) {
		try {
			return new MimeMessage(Session.getInstance(new Properties()),
					new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
