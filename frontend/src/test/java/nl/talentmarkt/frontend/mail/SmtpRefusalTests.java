package nl.talentmarkt.frontend.mail;

import java.util.Optional;

import jakarta.mail.MessagingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import nl.talentmarkt.marketplace.reachability.MailStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SmtpRefusalTests {

	private static final String TO = "a@b.nl";

	@ParameterizedTest
	@CsvSource({ "550 5.1.1 unknown,5.1.1", "550 no such user,5.1.1", "552 5.2.2 full,5.2.2", "553 nobody,5.1.1",
			"554 5.2.1 closed,5.2.1", "550 5.4.1 access denied,5.4.1", "556 no mail here,5.1.10", "554 no,5.0.0" })
	void findsAnAddressThatIsRefusedForGood(String answer, String status) throws MessagingException {
		assertThat(refusal(answer, "250 ok")).contains(new MailStatus(status));
	}

	@ParameterizedTest
	@ValueSource(strings = { "450 4.2.1 later", "451 later", "452 4.2.2 full for now", "421 too busy",
			"550 5.7.1 relaying denied", "530 5.7.0 sign in first", "503 wrong order" })
	void leavesEverythingElseToBeTriedAgain(String answer) throws MessagingException {
		assertThat(refusal(answer, "250 ok")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "550 5.1.1 unknown after all,true", "554 5.7.1 looks like spam,false", "552 5.3.4 too large,false",
			"554 no,false", "451 later,false" })
	void believesOnlyPlainWordsAtTheEndOfAMail(String answer, boolean refused) throws MessagingException {
		assertThat(refusal("250 ok", answer).isPresent()).isEqualTo(refused);
	}

	private static Optional<MailStatus> refusal(String toRecipient, String atTheEnd) throws MessagingException {
		try (ScriptedMailServer server = new ScriptedMailServer()) {
			server.answer(TO, toRecipient);
			server.answerAtTheEnd(atTheEnd);
			JavaMailSenderImpl sender = new JavaMailSenderImpl();
			sender.setHost("127.0.0.1");
			sender.setPort(server.port());
			MimeMessageHelper mail = new MimeMessageHelper(sender.createMimeMessage());
			mail.setFrom("x@y.nl");
			mail.setTo(TO);
			mail.setText("x");
			MailSendException failed = catchThrowableOfType(MailSendException.class,
					() -> sender.send(mail.getMimeMessage()));
			return SmtpRefusal.in(failed);
		}
	}

}
