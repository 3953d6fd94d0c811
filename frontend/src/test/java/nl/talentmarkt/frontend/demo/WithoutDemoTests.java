package nl.talentmarkt.frontend.demo;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.RunningApplication;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(
		properties = { "talentmarkt.demo.enabled=false", "spring.mail.host=127.0.0.1", "spring.mail.port=1" })
class WithoutDemoTests extends RunningApplication {

	@Test
	void hasNoDemoPages() {
		assertThat(browser().get("/demo").status()).isEqualTo(404);
		assertThat(browser().get("/demo/postvak").status()).isEqualTo(404);
		Answer page = browser().get("/inloggen");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("/demo");
	}

}
