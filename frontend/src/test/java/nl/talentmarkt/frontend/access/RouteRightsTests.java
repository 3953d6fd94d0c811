package nl.talentmarkt.frontend.access;

import java.util.Map;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

@Import(RouteRightsTests.Routes.class)
class RouteRightsTests extends RunningApplication {

	@Test
	void sendsAVisitorToTheSignInPageAndRemembersTheWay() {
		Answer answer = browser().get("/proef/coach?q=a%20b&x=%2F");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/inloggen?naar=%2Fproef%2Fcoach%3Fq%3Da%2520b%26x%3D%252F");
		Answer form = browser().get(answer.location());
		assertThat(form.body()).contains("value=\"/proef/coach?q=a%20b&amp;x=%2F\"");
	}

	@Test
	void refusesAVisitorsFormAndStream() {
		assertThat(browser().post("/proef/coach", Map.of()).status()).isEqualTo(401);
		assertThat(browser().get("/proef/coach", "Accept", "application/json").status()).isEqualTo(401);
		assertThat(browser().get("/proef/coach", "Accept", "application/json").header("Content-Type"))
			.startsWith("application/problem+json");
	}

	@Test
	void letsInWhoMayAndHidesItFromOthers() {
		assertThat(browserOf(Role.COACH).get("/proef/coach").body()).isEqualTo("test-coach");
		Answer hidden = browserOf(Role.EMPLOYER).get("/proef/coach");
		Answer missing = browserOf(Role.EMPLOYER).get("/bestaat-niet");
		assertThat(hidden.status()).isEqualTo(missing.status()).isEqualTo(404);
		assertThat(withoutSecrets(hidden)).isEqualTo(withoutSecrets(missing));
	}

	@Test
	void refusesARouteThatRequiresNothing() {
		assertThat(browserOf(Role.ADMINISTRATOR).get("/proef/open").status()).isEqualTo(404);
		assertThat(browser().get("/proef/open").status()).isEqualTo(303);
	}

	@Test
	void hidesARouteFromAnotherKindOfViewer() {
		assertThat(browserOf(Role.TALENT).get("/proef/soort").status()).isEqualTo(404);
		assertThat(browserOf(Role.COACH).get("/proef/soort").status()).isEqualTo(200);
	}

	@Test
	void refusesAFormWithoutOrWithAStrangersToken() {
		Browser coach = browserOf(Role.COACH);
		Answer without = coach.postWithoutToken("/proef/coach", Map.of());
		assertThat(without.status()).isEqualTo(403);
		assertThat(without.body()).contains("Deze pagina stond te lang open");
		Map<String, String> strange = Map.of("_csrf", browser().formToken());
		assertThat(coach.postWithoutToken("/proef/coach", strange).status()).isEqualTo(403);
		assertThat(coach.post("/proef/coach", Map.of()).status()).isEqualTo(200);
	}

	@Test
	void saysWhatWentWrongWithoutSayingHow() {
		Browser browser = browser();
		Answer failed = browser.get("/proef/fout?soort=ANDERS");
		assertThat(failed.status()).isEqualTo(500);
		assertThat(failed.body()).contains("Kenmerk").doesNotContain("geheim", "Exception", "nl.talentmarkt");
		assertThat(browser.get("/proef/fout?soort=BEZET").status()).isEqualTo(409);
		Answer away = browser.get("/proef/fout?soort=WEG");
		assertThat(away.status()).isEqualTo(503);
		assertThat(away.header("Retry-After")).isEqualTo("30");
		Answer refused = browser.get("/proef/fout?soort=BSN");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("BSN");
		assertThat(browser.get("/proef/fout?soort=onzin").status()).isEqualTo(400);
	}

	@Test
	void answersProblemDetailsToPrograms() {
		Answer answer = browser().get("/proef/fout?soort=ANDERS", "Accept", "application/json, text/html;q=0.1");
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"status\":500", "\"reference\":").doesNotContain("geheim");
	}

	@Test
	void answersAFrameWithAFrame() {
		Answer answer = browser().get("/bestaat-niet", "Turbo-Frame", "zoek-1");
		assertThat(answer.body()).contains("<turbo-frame id=\"zoek-1\">");
		assertThat(browser().get("/bestaat-niet", "Turbo-Frame", "\"><b>").body()).doesNotContain("turbo-frame id");
	}

	private static String withoutSecrets(Answer answer) {
		return answer.body()
			.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
			.replaceAll("csp-nonce\" content=\"[^\"]+\"", "");
	}

	@TestConfiguration
	static class Routes {

		@RestController
		static class Trial {

			@GetMapping("/proef/coach")
			@Requires(Permission.ANSWER_INTEREST)
			String coach(Viewer.Coach coach) {
				return coach.coach().value();
			}

			@PostMapping("/proef/coach")
			@Requires(Permission.ANSWER_INTEREST)
			String form(Viewer viewer) {
				return viewer.role().name();
			}

			@GetMapping("/proef/soort")
			@Requires(Permission.READ_PUBLIC_PAGES)
			String kind(Viewer.Coach coach) {
				return coach.coach().value();
			}

			@GetMapping("/proef/open")
			String open() {
				return "open";
			}

			@GetMapping("/proef/fout")
			@Requires(Permission.READ_PUBLIC_PAGES)
			String fail(@RequestParam("soort") Kind kind) {
				throw switch (kind) {
					case BEZET -> new OptimisticLockingFailureException("geheim");
					case WEG -> new DataAccessResourceFailureException("geheim");
					case BSN -> new TextRefusedException(TextRefusedException.Reason.LOOKS_LIKE_BSN);
					case ANDERS -> new IllegalStateException("geheim");
				};
			}

		}

		enum Kind {

			BEZET, WEG, BSN, ANDERS

		}

	}

}
