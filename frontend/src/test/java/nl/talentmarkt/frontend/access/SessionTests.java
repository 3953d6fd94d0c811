package nl.talentmarkt.frontend.access;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Autowired
	private ReactiveMongoTemplate store;

	@Autowired
	private MongoExpiredSessions expired;

	@Test
	void makesNoneForVisitors() {
		long before = count();
		Browser browser = browser();
		browser.get("/");
		browser.get("/inloggen");
		browser.post("/inloggen", Map.of("email", "x"));
		browser.get("/talenten/T-AAAA");
		assertThat(browser.cookies()).containsOnlyKeys("formulier");
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void hidesItsCookieFromScriptsAndOtherSites() {
		Browser browser = browser();
		Answer answer = browser.post("/demo/inloggen", Map.of("person", ExamplePersons.of(Role.COACH).id().value()));
		assertThat(answer.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("sessie=")
				.containsIgnoringCase("HttpOnly")
				.contains("SameSite=Lax", "Path=/")
				.doesNotContain("Secure"));
	}

	@Test
	void remembersNothingButTheAccount() {
		Browser browser = browserOf(Role.AMBASSADOR);
		Document session = Objects.requireNonNull(this.store
			.findOne(Query.query(Criteria.where("_id").is(sessionId(browser))), Document.class, "sessions")
			.block(PATIENCE));
		String attributes = session.toJson();
		assertThat(attributes).doesNotContain("@test.example");
		assertThat(new String(session.get("attr", org.bson.types.Binary.class).getData(),
				java.nio.charset.StandardCharsets.ISO_8859_1))
			.contains("test-ambassador")
			.doesNotContain("Viewer", "Authentication", "nl.talentmarkt");
	}

	@Test
	void isANewOneAfterSigningIn() {
		Browser browser = browserOf(Role.COACH);
		String first = browser.cookies().get("sessie");
		browser.signIn(ExamplePersons.of(Role.TALENT).id());
		assertThat(browser.cookies().get("sessie")).isNotEqualTo(first);
		Browser thief = browser();
		thief.cookies().put("sessie", Objects.requireNonNull(first));
		assertThat(thief.get("/inloggen").status()).as("the earlier session").isEqualTo(200);
	}

	@Test
	void isNotTakenFromAStranger() {
		Browser victim = browser();
		victim.cookies().put("sessie", "ZWlnZW4ta2V1emU");
		victim.signIn(ExamplePersons.of(Role.COACH).id());
		assertThat(victim.cookies().get("sessie")).isNotEqualTo("ZWlnZW4ta2V1emU");
	}

	@Test
	void losesItsAccessTogetherWithTheAccount() {
		Browser browser = browserOf(Role.ADMINISTRATOR);
		assertThat(browser.get("/inloggen").status()).isEqualTo(303);
		this.store
			.remove(Query.query(Criteria.where("_id").is(ExamplePersons.of(Role.ADMINISTRATOR).id().value())),
					"accounts")
			.block(PATIENCE);
		assertThat(browser.get("/inloggen").status()).isEqualTo(200);
	}

	@Test
	void isForgottenWhenItExpired() {
		Browser browser = browserOf(Role.COACH);
		this.store
			.updateFirst(Query.query(Criteria.where("_id").is(sessionId(browser))),
					Update.update("expireAt", java.util.Date.from(java.time.Instant.EPOCH)), "sessions")
			.block(PATIENCE);
		this.expired.remove().block(PATIENCE);
		assertThat(this.store.exists(Query.query(Criteria.where("_id").is(sessionId(browser))), "sessions")
			.block(PATIENCE)).isFalse();
		assertThat(browser.get("/inloggen").status()).isEqualTo(200);
	}

	private static String sessionId(Browser browser) {
		return Objects.requireNonNull(browser.cookies().get("sessie"));
	}

	private long count() {
		return Objects.requireNonNull(this.store.count(new Query(), "sessions").block(PATIENCE));
	}

}
