package nl.talentmarkt.frontend.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.demo.ReceivedMail;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.account.Account;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests extends RunningApplication {

	private static final Pattern LINK = Pattern
		.compile("http://localhost:\\d+(/inloggen/link\\?token=([A-Za-z0-9_-]+))");

	private static final Account COACH = ExamplePersons.of(Role.COACH);

	@Autowired
	private DemoMailbox mailbox;

	@Autowired
	private ReactiveMongoTemplate store;

	@Test
	void signsInByTheLinkInTheMail() {
		Browser browser = browser();
		String token = requestLink(browser, COACH, "");
		Answer page = browser.get("/inloggen/link?token=" + token);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("action=\"/inloggen/link\"", token);
		Answer signedIn = browser.post("/inloggen/link", Map.of("token", token));
		assertThat(signedIn.status()).isEqualTo(303);
		assertThat(browser.cookies()).containsKey("sessie");
		assertThat(browser.get("/inloggen").status()).isEqualTo(303);
	}

	@Test
	void leadsBackToThePageThatWasWanted() {
		Browser browser = browser();
		String token = requestLink(browser, COACH, "/demo/postvak?aan=x%40y.nl");
		assertThat(browser.post("/inloggen/link", Map.of("token", token)).location())
			.isEqualTo("/demo/postvak?aan=x%40y.nl");
	}

	@Test
	void leadsNowhereElse() {
		for (String elsewhere : List.of("https://evil.example/", "//evil.example/", "/\\evil.example",
				"javascript:1")) {
			Browser browser = browser();
			String token = requestLink(browser, COACH, elsewhere);
			assertThat(browser.post("/inloggen/link", Map.of("token", token)).location()).doesNotContain("evil",
					"javascript");
		}
	}

	@Test
	void worksOnce() {
		Browser browser = browser();
		String token = requestLink(browser, COACH, "");
		assertThat(browser.post("/inloggen/link", Map.of("token", token)).status()).isEqualTo(303);
		Browser second = browser();
		Answer again = second.post("/inloggen/link", Map.of("token", token));
		assertThat(again.status()).isEqualTo(410);
		assertThat(again.body()).contains("Deze link werkt niet meer", "href=\"/inloggen\"");
		assertThat(second.cookies()).doesNotContainKey("sessie");
		assertThat(second.get("/inloggen/link?token=" + token).status()).isEqualTo(410);
	}

	@Test
	void isNotUsedUpByLooking() {
		Browser browser = browser();
		String token = requestLink(browser, COACH, "");
		for (int look = 0; look < 3; look++) {
			assertThat(browser().get("/inloggen/link?token=" + token).status()).isEqualTo(200);
		}
		assertThat(browser.post("/inloggen/link", Map.of("token", token)).status()).isEqualTo(303);
	}

	@Test
	void refusesADamagedLink() {
		for (String token : List.of("", "x", "A".repeat(43), "%00", "A".repeat(3000))) {
			assertThat(browser().get("/inloggen/link?token=" + token).status()).isIn(400, 410);
		}
		assertThat(browser().post("/inloggen/link", Map.of("token", "A".repeat(43))).status()).isEqualTo(410);
		assertThat(browser().post("/inloggen/link", Map.of()).status()).isEqualTo(410);
	}

	@Test
	void answersAnUnknownAddressAsAKnownOneAndMailsNobody() {
		Answer known = browser().post("/inloggen", Map.of("email", COACH.email().value()));
		Answer unknown = browser().post("/inloggen", Map.of("email", "nobody@test.example"));
		assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(303);
		assertThat(unknown.location()).isEqualTo(known.location()).isEqualTo("/inloggen/verstuurd");
		requestLink(browser(), ExamplePersons.of(Role.TALENT), "");
		assertThat(this.mailbox.newestFirst("nobody@test.example")).isEmpty();
	}

	@Test
	void saysWhatIsWrongWithTheAddress() {
		for (String email : List.of("", "   ", "geen adres", "a@b", "a@b.nl\r\nBcc: x@y.nl", "a".repeat(300) + "@b.nl",
				"<script>@x.nl")) {
			Answer answer = browser().post("/inloggen", Map.of("email", email));
			assertThat(answer.status()).as(email).isEqualTo(422);
			assertThat(answer.body()).contains("e-mailadres").doesNotContain("<script>@");
		}
		assertThat(browser().post("/inloggen", Map.of()).status()).isEqualTo(422);
	}

	@Test
	void keepsTheTokenOutOfTheStore() {
		String token = requestLink(browser(), COACH, "");
		List<String> documents = this.store.getCollection("signInLinks")
			.flatMapMany((collection) -> collection.find())
			.map((document) -> document.toJson())
			.collectList()
			.block(Duration.ofSeconds(10));
		assertThat(documents).isNotEmpty().noneMatch((document) -> document.contains(token));
		assertThat(documents).anyMatch((document) -> document.contains(new SignInToken(token).digest()));
	}

	@Test
	void keepsOnlyAFewLinksPerAddressOpen() {
		Account organiser = ExamplePersons.of(Role.ORGANISER);
		String first = requestLink(browser(), organiser, "");
		for (int more = 0; more < 3; more++) {
			requestLink(browser(), organiser, "");
		}
		assertThat(browser().get("/inloggen/link?token=" + first).status()).isEqualTo(410);
	}

	@Test
	void signsOut() {
		Browser browser = browserOf(Role.EMPLOYER);
		Map<String, String> before = Map.copyOf(browser.cookies());
		assertThat(browser.post("/uitloggen", Map.of()).status()).isEqualTo(303);
		assertThat(browser.get("/inloggen").status()).isEqualTo(200);
		browser.cookies().putAll(before);
		assertThat(browser.get("/inloggen").status()).as("the old cookie").isEqualTo(200);
	}

	@Test
	void mailsInTwoFormsWithoutInvitingAutomaticAnswers() {
		requestLink(browser(), COACH, "");
		ReceivedMail mail = this.mailbox.newestFirst(COACH.email().value()).getFirst();
		assertThat(mail.subject()).isEqualTo("Uw link om in te loggen bij Talentmarkt");
		assertThat(mail.html()).contains("<a class=\"button\"", COACH.name()).doesNotContain("th:");
		assertThat(mail.text()).contains("Beste " + COACH.name(), "15 minuten").doesNotContain("[(");
		assertThat(mail.messageId()).matches("<[0-9a-f]{40}@talentmarkt\\.example>");
	}

	private String requestLink(Browser browser, Account account, String returnTo) {
		String email = account.email().value();
		int before = this.mailbox.newestFirst(email).size();
		Answer answer = browser.post("/inloggen", Map.of("email", email, "naar", returnTo));
		assertThat(answer.location()).isEqualTo("/inloggen/verstuurd");
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.mailbox.newestFirst(email).size() > before);
		Matcher matcher = LINK.matcher(this.mailbox.newestFirst(email).getFirst().text());
		assertThat(matcher.find()).isTrue();
		return matcher.group(2);
	}

}
