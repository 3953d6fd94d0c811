package nl.talentmarkt.journey;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged on screen survives the end of the process, and every mail goes
 * out once.
 */
class KilledApplicationTests {

	private static final String EMPLOYER = "Sanne de Vries";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@TempDir
	private Path folder;

	@Test
	void theCoachGetsTheMailOnceWhenTheApplicationIsKilledBetweenTheClickAndTheMail() throws Exception {
		int smtpPort = PackagedApplication.freePort();
		String[] mail = { "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + smtpPort,
				"--talentmarkt.demo.enabled=true" };
		String code;
		try (ServerSocket silent = new ServerSocket(smtpPort, 50, InetAddress.getLoopbackAddress())) {
			PackagedApplication application = PackagedApplication.start(this.folder, mail);
			application.awaitExampleTalents();
			code = expressInterest(application);
			// The mail server took the call and says nothing: the mail is on its way and
			// cannot have arrived.
			try (Socket call = silent.accept()) {
				assertThat(call.isConnected()).isTrue();
				application.kill();
			}
		}
		GreenMail mailServer = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mailServer.start();
		try (PackagedApplication again = PackagedApplication.start(this.folder, mail)) {
			Awaitility.await().atMost(PATIENCE).until(() -> mailsAbout(mailServer, code).size() == 1);
			// An orderly end finishes what is in hand: after it nothing can arrive any
			// more.
			again.end();
			assertThat(mailsAbout(mailServer, code)).hasSize(1);
			assertThat(mailServer.getReceivedMessages()).extracting(KilledApplicationTests::messageId)
				.doesNotHaveDuplicates();
		}
		finally {
			mailServer.stop();
		}
	}

	@Test
	void nothingItStartedOutlivesTheApplication() {
		PackagedApplication application = PackagedApplication.start(this.folder);
		application.awaitSearch();
		List<ProcessHandle> started = application.descendants();
		assertThat(started).isNotEmpty();
		application.kill();
		Awaitility.await().atMost(PATIENCE).until(() -> started.stream().noneMatch(ProcessHandle::isAlive));

		PackagedApplication again = PackagedApplication.start(this.folder);
		again.awaitSearch();
		List<ProcessHandle> startedAgain = again.descendants();
		assertThat(startedAgain).isNotEmpty();
		again.close();
		assertThat(startedAgain).noneMatch(ProcessHandle::isAlive);
	}

	private static String expressInterest(PackagedApplication application) {
		try (Chromium chromium = Chromium.open();
				Visitor employer = Visitor.at(chromium.browser(), application.address())) {
			employer.signInAs(EMPLOYER);
			employer.goTo("/talenten?q=lasser");
			employer.page()
				.locator("article.tm-talent")
				.first()
				.getByRole(com.microsoft.playwright.options.AriaRole.LINK)
				.first()
				.click();
			employer.link("Ik wil kennismaken").first().click();
			employer.page().getByLabel("Uw bericht aan de coach").fill("Graag kennismaken.");
			employer.button("Verstuur naar de coach").click();
			employer.page().waitForURL("**/belangstelling/*");
			return employer.page().locator(".tm-code bdi").first().textContent().strip();
		}
	}

	private static List<MimeMessage> mailsAbout(GreenMail mailServer, String code) {
		return Arrays.stream(mailServer.getReceivedMessages())
			.filter((message) -> subject(message).contains(code))
			.toList();
	}

	private static String messageId(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String subject(MimeMessage message) {
		try {
			return message.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
