package nl.talentmarkt.frontend.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import nl.talentmarkt.frontend.mail.Mails;
import nl.talentmarkt.frontend.mail.OutgoingMail;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.text.EmailAddress;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class DemoMailboxTests extends RunningApplication {

	@Autowired
	private Mails mails;

	@Autowired
	private DemoMailbox mailbox;

	@Test
	void showsAMailInBothForms() {
		ReceivedMail mail = send("zeynep@test.example", "Zeynep <b>\r\nBcc: x@y.nl");
		assertThat(mail.toName()).isEqualTo("Zeynep <b>  Bcc: x@y.nl");
		Answer page = browser().get("/demo/postvak/" + mail.id());
		assertThat(page.body()).contains("Uw link om in te loggen", "https://voorbeeld.test/x?a=1&amp;b=2", "<iframe")
			.doesNotContain("<b>\r");
		Answer content = browser().get("/demo/postvak/" + mail.id() + "/inhoud");
		assertThat(content.body()).contains("<base target=\"_top\">", "Zeynep &lt;b&gt;");
		assertThat(content.header("Content-Security-Policy")).contains("sandbox", "frame-ancestors 'self'",
				"default-src 'none'");
		assertThat(content.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
	}

	@Test
	void filtersByRecipient() {
		send("een@test.example", "Een");
		send("twee@test.example", "Twee");
		String page = browser().get("/demo/postvak?aan=een%40test.example").body();
		assertThat(page).contains("<bdi class=\"tm-muted tm-small\">een@test.example</bdi>")
			.doesNotContain("<bdi class=\"tm-muted tm-small\">twee@test.example</bdi>");
	}

	@Test
	void doesNotKnowEveryNumber() {
		assertThat(browser().get("/demo/postvak/0").status()).isEqualTo(404);
		assertThat(browser().get("/demo/postvak/x").status()).isEqualTo(400);
	}

	@Test
	void keepsTheNewest() {
		DemoMailbox small = new DemoMailbox();
		for (int turn = 0; turn < DemoMailbox.CAPACITY + 10; turn++) {
			small.add((id) -> new ReceivedMail(id, Instant.EPOCH, "a@b.nl", "A", "S", "", "", null));
		}
		assertThat(small.newestFirst()).hasSize(DemoMailbox.CAPACITY);
		assertThat(small.newestFirst().getFirst().id()).isEqualTo(DemoMailbox.CAPACITY + 10);
		assertThat(small.find(10)).isEmpty();
	}

	private ReceivedMail send(String to, String name) {
		this.mails
			.send(new OutgoingMail(new EmailAddress(to), name, OutgoingMail.Subject.of("mail.sign-in.subject"),
					"sign-in", Map.of("link", "https://voorbeeld.test/x?a=1&b=2", "minutes", 15L), "test/" + to))
			.block(Duration.ofSeconds(10));
		return this.mailbox.newestFirst(to).getFirst();
	}

}
