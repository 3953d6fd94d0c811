package nl.talentmarkt.frontend.access;

import java.util.List;
import java.util.Map;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests extends RunningApplication {

	@Test
	void standOnPagesRedirectsRefusalsAndErrors() {
		List<Answer> answers = List.of(browser().get("/"), browser().get("/demo"), browser().get("/bestaat-niet"),
				browser().get("/werklijst"), browser().postWithoutToken("/inloggen", Map.of()),
				browserOf(Role.COACH).get("/inloggen"), browser().get("/a;b"), browser().get("/?a=%FF"));
		for (Answer answer : answers) {
			assertThat(answer.header("Content-Security-Policy")).as("%s", answer.status())
				.contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "form-action 'self'",
						"base-uri 'self'")
				.doesNotContain("unsafe");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(answer.header("Permissions-Policy")).contains("camera=()");
			assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
			assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
			assertThat(answer.header("Cache-Control")).contains("no-store");
			assertThat(answer.header("Strict-Transport-Security")).isEmpty();
		}
	}

	@Test
	void allowOneStyleElementPerPage() {
		Answer page = browser().get("/");
		String nonce = page.body().replaceAll("(?s).*csp-nonce\" content=\"([^\"]+)\".*", "$1");
		assertThat(page.header("Content-Security-Policy")).contains("'nonce-" + nonce + "'");
		assertThat(browser().get("/").body()).doesNotContain(nonce);
	}

	@Test
	void tellNothingOfWhatTheServerIsMadeOf() {
		assertThat(browser().get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
	}

}
