package nl.talentmarkt.frontend.employers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class EmployerBlockTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String ENDED = "Uw toegang is stopgezet";

	private static final String REASON = "Belde mensen buiten de coach om.";

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Offers offers;

	@Autowired
	private Talents talents;

	private final EmployerId id = new EmployerId("staal-" + UUID.randomUUID());

	private final Viewer.EmployerMember member = new Viewer.EmployerMember(new AccountId("sanne-" + UUID.randomUUID()),
			this.id);

	@BeforeEach
	void employer() {
		this.employers
			.addAll(List.of(new Employer(this.id, "Ünlü Staalbouw " + this.id, Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(List.of(new Account(this.member.account(),
					new EmailAddress(this.member.account() + "@werk.example"), "Sanne", this.member, 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void stopsASignedInMemberAtTheNextClickOnEveryPageForEmployers() {
		Browser browser = browser();
		browser.signIn(this.member.account());
		assertThat(browser.get("/talenten").status()).isEqualTo(200);
		assertThat(block(Role.ORGANISER, REASON).status()).isEqualTo(303);
		for (String path : List.of("/talenten", "/talenten/T-7K3Q", "/talenten/suggesties?q=las", "/belangstelling",
				"/meldingen", "/bewaarde-zoekopdrachten")) {
			assertStopped(browser.get(path));
		}
		assertStopped(browser.get("/meldingen/stroom", "Accept", "text/event-stream"));
		assertStopped(browser.post("/meldingen/gezien", Map.of()));
		assertStopped(browser.post("/gebruiksvoorwaarden/aanvaarding", Map.of()));
		assertStopped(browser.post("/talenten/T-7K3Q/belangstelling", Map.of("message", "Toch graag.")));
	}

	@Test
	void leavesAMemberWhatEverybodySeesAndTheWayOut() {
		Browser browser = browser();
		browser.signIn(this.member.account());
		block(Role.ORGANISER, REASON);
		for (String path : List.of("/", "/hulp", "/gebruiksvoorwaarden", "/evenementen")) {
			Answer page = browser.get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.body()).contains("Uitloggen").doesNotContain("/meldingen", REASON);
		}
		String shared = "/p/" + "x".repeat(43);
		assertThat(browser.get(shared).status()).isEqualTo(browser().get(shared).status());
		assertThat(browser.get("/bestaat-niet").status()).isEqualTo(404);
		assertThat(browser.post("/uitloggen", Map.of()).status()).isEqualTo(303);
	}

	@Test
	void leadsNobodyToAnEmployerWhoWasShutOut() {
		String title = "Lasser " + this.id;
		CefrLevel level = CefrLevel.A2;
		this.offers.addAll(List.of(new Offer(new OfferId("plek-" + UUID.randomUUID()), this.id, OfferKind.JOB, title,
				Sector.MANUFACTURING, new FreeText("Hekken lassen."), 32, null, "Amersfoort", "Bus 3",
				new LanguageLevels(level, level, level, level, level), null, 0, "2.600 euro", "Vast werk", null, 1,
				LocalDate.of(2999, 1, 1), 0)))
			.blockLast(PATIENCE);
		assertThat(browser().get("/aanbod").body()).contains(title);
		block(Role.ORGANISER, REASON);
		assertThat(browser().get("/aanbod").body()).doesNotContain(title);
	}

	@Test
	void saysClearlyThatNobodyMeetsAnEmployerWhoWasShutOut() {
		Talent newcomer = SampleTalents.visible(new CoachId("test-coach"));
		this.talents.addAll(List.of(newcomer)).block(PATIENCE);
		AccountId own = new AccountId("yonas-" + newcomer.id());
		this.accounts.addAll(List.of(new Account(own, new EmailAddress(own + "@post.example"), "Yonas",
				new Viewer.Talent(own, newcomer.id()), 0)))
			.blockLast(PATIENCE);
		Browser talent = browser();
		talent.signIn(own);
		Browser coach = browserOf(Role.COACH);
		String wish = "/kennismaken/" + this.id;
		String proposal = "/voorstellen/nieuw?werkgever=" + this.id;
		assertThat(talent.get(wish).status()).isEqualTo(200);
		assertThat(coach.get(proposal).status()).isEqualTo(200);
		assertThat(coach.get("/werkgevers/" + this.id).body()).contains("Stel iemand voor");
		assertThat(coach.get("/voorstellen/nieuw?zoek=" + this.id).body()).contains("werkgever=" + this.id);
		block(Role.ORGANISER, REASON);
		for (Answer answer : List.of(talent.get(wish),
				talent.post(wish, Map.of("kind", "MEETING", "message", "Graag.", "talent", "T-7K3Q")),
				coach.get(proposal))) {
			assertThat(answer.status()).isEqualTo(410);
			assertThat(answer.body()).contains("Deze werkgever doet nu niet mee").doesNotContain(REASON);
		}
		assertThat(coach.get("/voorstellen/nieuw?zoek=" + this.id).body()).doesNotContain("werkgever=" + this.id);
		assertThat(coach.get("/werkgevers/" + this.id).body()).contains("Toegang stopgezet")
			.doesNotContain("Stel iemand voor", REASON);
	}

	@Test
	void letsAnEmployerInAgain() {
		block(Role.ORGANISER, REASON);
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.get(path("")).body()).contains(REASON, "Test ORGANISER", "Laat weer toe");
		assertThat(administrator.post(path("/toelating"), Map.of()).status()).isEqualTo(303);
		assertThat(administrator.post(path("/toelating"), Map.of()).status()).isEqualTo(303);
		assertThat(administrator.get(path("")).body()).contains(REASON, "Weer toegelaten", "Zet de toegang stop");
		Browser browser = browser();
		browser.signIn(this.member.account());
		assertThat(browser.get("/talenten").status()).isEqualTo(200);
	}

	@Test
	void refusesABlockWithoutAReasonAndKeepsTheFirstOfTwo() {
		assertThat(block(Role.ORGANISER, " ").status()).isEqualTo(422);
		assertThat(block(Role.ORGANISER, "Zie 111222333").status()).isEqualTo(422);
		assertThat(stored().isBlocked()).isFalse();
		assertThat(block(Role.ORGANISER, REASON).status()).isEqualTo(303);
		assertThat(block(Role.ORGANISER, REASON).status()).isEqualTo(303);
		Answer second = block(Role.ADMINISTRATOR, "Een andere reden.");
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.body()).contains("Iemand was u net voor");
		assertThat(stored().blocks()).singleElement()
			.satisfies((block) -> assertThat(block.reason().value()).isEqualTo(REASON));
	}

	@Test
	void findsAnEmployerByAPartOfItsNameHoweverItIsTyped() {
		Browser organiser = browserOf(Role.ORGANISER);
		assertThat(organiser.get("/beheer/werkgevers?q=unlu%20STAALbouw%20" + this.id).body())
			.contains("Ünlü Staalbouw " + this.id)
			.doesNotContain("Geen werkgever gevonden");
		assertThat(organiser.get("/beheer/werkgevers?q=" + UUID.randomUUID()).body())
			.contains("Geen werkgever gevonden");
		assertThat(organiser.get("/beheer/werkgevers/niemand").status()).isEqualTo(404);
		assertThat(organiser.post("/beheer/werkgevers/niemand/stopzetting", Map.of("reason", REASON)).status())
			.isEqualTo(404);
	}

	private static void assertStopped(Answer answer) {
		assertThat(answer.status()).isEqualTo(403);
		if (!answer.body().isEmpty()) {
			assertThat(answer.body()).contains(ENDED).doesNotContain(REASON, "ORGANISER", "/meldingen");
		}
	}

	private Answer block(Role role, String reason) {
		return browserOf(role).post(path("/stopzetting"), Map.of("reason", reason));
	}

	private String path(String rest) {
		return "/beheer/werkgevers/" + this.id + rest;
	}

	private Employer stored() {
		return this.employers.find(this.id).blockOptional(PATIENCE).orElseThrow();
	}

}
