package nl.talentmarkt.frontend.limit;

import java.util.Map;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = { "talentmarkt.rate-limit.links-per-address.count=2",
		"talentmarkt.rate-limit.links-per-address.per=1h", "talentmarkt.rate-limit.forms.count=30",
		"talentmarkt.rate-limit.forms.per=1h" })
class RateLimitTests extends RunningApplication {

	@Test
	void stopsLinksToOneAddressKnownOrNot() {
		for (String email : new String[] { "coach@test.example", "nobody-at-all@test.example" }) {
			Browser browser = browser();
			assertThat(ask(browser, email).status()).isEqualTo(303);
			assertThat(ask(browser, email).status()).isEqualTo(303);
			Answer tooOften = ask(browser, email);
			assertThat(tooOften.status()).isEqualTo(429);
			assertThat(Integer.parseInt(tooOften.header("Retry-After"))).isBetween(1, 3600);
			assertThat(tooOften.body()).contains("Wacht");
		}
	}

	@Test
	void stopsFormsOfOneAccountAndLeavesOthersAlone() {
		Browser coach = browserOf(Role.COACH);
		String token = coach.formToken();
		int status = 0;
		for (int turn = 0; turn < 31; turn++) {
			status = coach.postWithoutToken("/inloggen", Map.of("_csrf", token, "email", "x")).status();
		}
		assertThat(status).isEqualTo(429);
		Browser other = browserOf(Role.TALENT);
		assertThat(other.post("/inloggen", Map.of("email", "x")).status()).isEqualTo(422);
	}

	private static Answer ask(Browser browser, String email) {
		return browser.post("/inloggen", Map.of("email", email));
	}

}
