package nl.talentmarkt.frontend.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The mail server is away when a link is asked for, and comes back. */
class SignInMailWithoutServerTests extends RunningApplication {

	private static final int PORT = freePort();

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> PORT);
		properties.add("talentmarkt.outbox.first-delay", () -> "200ms");
		properties.add("talentmarkt.outbox.longest-delay", () -> "500ms");
		properties.add("talentmarkt.outbox.poll-interval", () -> "100ms");
		properties.add("talentmarkt.outbox.max-attempts", () -> "100");
	}

	@Test
	void arrivesOnceTheServerIsBack() throws MessagingException {
		String email = ExamplePersons.of(Role.COACH).email().value();
		assertThat(browser().post("/inloggen", Map.of("email", email)).status()).isEqualTo(303);
		GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try {
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> server.getReceivedMessages().length, (received) -> received > 0);
			assertThat(server.getReceivedMessages()).hasSize(1);
			assertThat(server.getReceivedMessages()[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
		}
		finally {
			server.stop();
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
