package nl.talentmarkt.frontend.access;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.RunningApplication;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = "talentmarkt.base-url=https://talentmarkt.example")
class SecureSiteTests extends RunningApplication {

	@Test
	void keepsItsCookiesToHttpsAndToThisHost() {
		Answer page = browser().get("/demo");
		assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-")
				.containsIgnoringCase("HttpOnly")
				.contains("Secure", "Path=/")
				.doesNotContain("Domain"));
		assertThat(page.header("Strict-Transport-Security")).startsWith("max-age=31536000");
	}

}
