package nl.talentmarkt.frontend.mail;

import java.util.Map;

import nl.talentmarkt.marketplace.text.EmailAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutgoingMailTests {

	private static final EmailAddress TO = new EmailAddress("a@b.nl");

	private static final OutgoingMail.Subject SUBJECT = OutgoingMail.Subject.of("mail.sign-in.subject");

	@Test
	void hasNoLineEndsInTheName() {
		assertThat(new OutgoingMail(TO, "A\r\nBcc: x@y.nl", SUBJECT, "sign-in", Map.of(), "k").toName())
			.isEqualTo("A  Bcc: x@y.nl");
	}

	@Test
	void refusesWhatCouldEndAHeader() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OutgoingMail(TO, "A", SUBJECT, "sign-in", Map.of(),
				"k", Map.of("List-Unsubscribe", "<x>\r\nBcc: x@y.nl")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new OutgoingMail(TO, "A", SUBJECT, "sign-in", Map.of(), "k", Map.of("Bcc: x\r\nY", "z")));
	}

	@Test
	void namesTemplatesInItsOwnFolderOnly() {
		for (String template : new String[] { "../error", "sign-in.html", "/etc/passwd", "", "${x}" }) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new OutgoingMail(TO, "A", SUBJECT, template, Map.of(), "k"));
		}
	}

}
