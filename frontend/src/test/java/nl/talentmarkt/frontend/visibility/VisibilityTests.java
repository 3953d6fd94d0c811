package nl.talentmarkt.frontend.visibility;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.profileview.ProfileView.Purpose;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.profileview.ProfileViews;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final CoachId COACH = new CoachId("test-coach");

	private static final Map<String, String> READ = Map.of("version", "2026-01", "language", "nl-simple");

	private static final Map<String, String> READ_BY_COACH = Map.of("version", "2026-01", "language", "nl", "way",
			"IN_PERSON");

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private ProfileViews views;

	private Talent own = SampleTalents.visible(COACH);

	@BeforeEach
	void makeTheTalentVisible() {
		this.own = ExamplePersons.addTalentTo(this.talents);
		this.talents
			.change(this.own.id(),
					(found) -> found.consent(new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, "2026-01", "nl",
							Consent.Way.ONLINE, Instant.now(), new AccountId("test-talent"), null)))
			.block(PATIENCE);
		this.talents.change(this.own.id(), (found) -> found.confirm(COACH, Instant.now())).block(PATIENCE);
	}

	@Test
	void aTalentStopsWithOneTapOnAnyPageAndCannotBeOpenedAnyMore() {
		Browser talent = browserOf(Role.TALENT);
		Browser employer = browserOf(Role.EMPLOYER);
		assertThat(employer.get(profile()).status()).isEqualTo(200);
		String stop = "action=\"" + path("/toestemming/intrekking") + "\"";
		assertThat(talent.get("/mijn-zichtbaarheid").body()).contains("U bent zichtbaar").contains(stop);
		assertThat(talent.get("/talenten/" + this.own.code()).body()).contains(stop);
		assertThat(talent.get("/meldingen").body()).contains(stop);

		Answer stopped = talent.post(path("/toestemming/intrekking"), Map.of());
		assertThat(stopped.status()).isEqualTo(303);
		assertThat(stopped.location()).isEqualTo("/mijn-zichtbaarheid");
		assertThat(talent.get("/mijn-zichtbaarheid").body()).contains("niet").doesNotContain(stop);
		assertThat(employer.get(profile()).status()).isEqualTo(404);
		assertThat(employer.get(profile() + "/belangstelling").status()).isEqualTo(404);
	}

	@Test
	void stoppingTwiceIsStopping() {
		Browser phone = browserOf(Role.TALENT);
		Browser laptop = browserOf(Role.TALENT);
		assertThat(phone.post(path("/toestemming/intrekking"), Map.of()).status()).isEqualTo(303);
		assertThat(laptop.post(path("/toestemming/intrekking"), Map.of()).status()).isEqualTo(303);
		assertThat(phone.post(path("/toestemming/intrekking"), Map.of()).status()).isEqualTo(303);
		assertThat(stored().consents().given().stream().filter(Consent::stands)).isEmpty();
	}

	@Test
	void storesWhichTextWasReadAndInWhichLanguage() {
		Browser talent = browserOf(Role.TALENT);
		talent.post(path("/toestemming/intrekking"), Map.of());
		assertThat(talent.get(path("/toestemming")).body()).contains("lang=\"nl-simple\"")
			.contains("name=\"version\" value=\"2026-01\"")
			.contains("Nee is ook goed.");
		assertThat(talent.post(path("/toestemming"), READ).status()).isEqualTo(303);
		Consent consent = stored().consents().given().getLast();
		assertThat(consent.stands()).isTrue();
		assertThat(consent.textVersion()).isEqualTo("2026-01");
		assertThat(consent.language()).isEqualTo("nl-simple");
		assertThat(consent.way()).isEqualTo(Consent.Way.ONLINE);
		assertThat(talent.get(path("/toestemming")).body()).contains("/toestemming/2026-01?taal=nl-simple")
			.contains("zelf op Talentmarkt");
	}

	@Test
	void takesNoYesToATextThatIsNotTheOneThatIsAsked() {
		Browser talent = browserOf(Role.TALENT);
		talent.post(path("/toestemming/intrekking"), Map.of());
		for (Map<String, String> old : List.of(Map.of("version", "2020-01", "language", "nl"),
				Map.of("version", "2026-01", "language", "xx"), Map.<String, String>of())) {
			Answer refused = talent.post(path("/toestemming"), old);
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.body()).contains("De tekst is vernieuwd");
		}
		assertThat(stored().isVisibleToEmployers()).isFalse();
	}

	@Test
	void aCoachEndsTheConsentOfATalentWithAccountButDoesNotGiveIt() {
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.post(path("/toestemming/intrekking"), Map.of()).location()).isEqualTo(path("/toestemming"));
		assertThat(coach.get(path("/toestemming")).body()).contains("Dit talent heeft een eigen account")
			.doesNotContain("name=\"way\"");
		Answer refused = coach.post(path("/toestemming"),
				Map.of("version", "2026-01", "language", "nl", "way", "IN_PERSON"));
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.body()).contains("Het talent beslist zelf");
	}

	@Test
	void aCoachRecordsHowATalentWithoutAccountSaidYes() {
		Talent without = store(SampleTalents.visible(COACH)
			.withdrawConsent(new Consent.Withdrawal(new AccountId("test-coach"), Instant.now()))
			.aggregate());
		Browser coach = browserOf(Role.COACH);
		String path = "/profielen/" + without.code() + "/toestemming";
		Answer missing = coach.post(path, Map.of("version", "2026-01", "language", "nl"));
		assertThat(missing.status()).isEqualTo(422);
		assertThat(missing.body()).contains("Maak een keuze.");
		assertThat(coach.post(path, Map.of("version", "2026-01", "language", "nl", "way", "ONLINE")).status())
			.isEqualTo(422);
		assertThat(coach.post(path, Map.of("version", "2026-01", "language", "nl", "way", "ON_PAPER")).status())
			.isEqualTo(303);
		assertThat(coach.get(path).body()).contains("op papier").contains("Vastgelegd door Test COACH");
	}

	@Test
	void aCoachConfirmsOnlyWhatIsCompleteAndReadsWhatIsMissing() {
		Talent draft = store(Talent.draft(new TalentId(UUID.randomUUID().toString()),
				SampleTalents.visible(COACH).code(), COACH, new OrganisationId("test-organisation")));
		Browser coach = browserOf(Role.COACH);
		String path = "/profielen/" + draft.code() + "/bevestiging";
		assertThat(coach.get(path).body()).contains("Woonplaats en reisafstand").doesNotContain("Bevestig het profiel");
		Answer refused = coach.post(path, Map.of());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Nog niet bevestigd")
			.contains("href=\"/profielen/" + draft.code() + "\"")
			.contains("Dagen, uren en vanaf wanneer");
	}

	@Test
	void aCoachReadsEveryTextAndHidesTheProfileAtOnceByTakingTheConfirmationBack() {
		Browser coach = browserOf(Role.COACH);
		Browser employer = browserOf(Role.EMPLOYER);
		assertThat(coach.get(path("/bevestiging")).body()).contains("Staal lassen")
			.contains("Werkt netjes en op tijd.")
			.contains("Ik werk graag met staal.");
		assertThat(coach.post(path("/bevestiging/intrekking"), Map.of()).status()).isEqualTo(303);
		assertThat(employer.get(profile()).status()).isEqualTo(404);
		assertThat(coach.post(path("/bevestiging"), Map.of()).status()).isEqualTo(303);
		assertThat(coach.post(path("/bevestiging"), Map.of()).status()).isEqualTo(303);
		assertThat(employer.get(profile()).status()).isEqualTo(200);
	}

	@Test
	void hidesEveryPageOfSomebodyElsesTalent() {
		Talent other = store(SampleTalents.visible(new CoachId("another")));
		for (Role role : List.of(Role.TALENT, Role.COACH)) {
			Browser browser = browserOf(role);
			for (String page : List.of("/toestemming", "/inzage")) {
				assertThat(browser.get("/profielen/" + other.code() + page).status()).isEqualTo(404);
			}
			assertThat(browser.post("/profielen/" + other.code() + "/toestemming", READ_BY_COACH).status())
				.isEqualTo(404);
			assertThat(browser.post("/profielen/" + other.code() + "/toestemming/intrekking", Map.of()).status())
				.isEqualTo(404);
		}
		assertThat(browserOf(Role.COACH).post("/profielen/" + other.code() + "/bevestiging", Map.of()).status())
			.isEqualTo(404);
		assertThat(browserOf(Role.COACH).get("/profielen/T-2222/toestemming").status()).isEqualTo(404);
		assertThat(this.talents.find(other.id()).blockOptional(PATIENCE).orElseThrow().isVisibleToEmployers()).isTrue();
	}

	@Test
	void keepsTheTextsThatWereAgreedToReadableForEverybody() {
		Browser anybody = browser();
		assertThat(anybody.get("/toestemming/2026-01").body()).contains("Mogen werkgevers uw profiel zien?");
		assertThat(anybody.get("/toestemming/2026-01?taal=nl-simple").body()).contains("lang=\"nl-simple\"")
			.contains("dir=\"ltr\"");
		assertThat(anybody.get("/toestemming/2026-01?taal=xx").status()).isEqualTo(200);
		assertThat(anybody.get("/toestemming/1999-01").status()).isEqualTo(404);
	}

	@Test
	void groupsWhatOneEmployerDidOnOneDayAndSaysFromWhere() {
		Talent looked = store(SampleTalents.visible(COACH));
		EmployerId employer = employer("Bakkerij Zonder Naam");
		Instant noon = Instant.parse("2026-03-02T11:00:00Z");
		log(looked, employer, Source.SEARCH, Tier.SEARCH, noon);
		log(looked, employer, Source.INTEREST, Tier.DETAIL, noon.plusSeconds(60));
		log(looked, employer, Source.ADDRESS, Tier.SEARCH, noon.plus(Duration.ofDays(1)));
		String page = browserOf(Role.COACH).get("/profielen/" + looked.code() + "/inzage").body();
		assertThat(page.split("Bakkerij Zonder Naam", -1)).hasSize(3);
		assertThat(page).contains("die dag 2 keer")
			.contains("door te zoeken, door een belangstelling")
			.contains("met een bewaard adres")
			.contains("Zag ook wat voor deze werkgever is vrijgegeven.");
		assertThat(page.indexOf("3 maart")).isLessThan(page.indexOf("2 maart"));
	}

	@Test
	void showsWhoLookedPageByPageAndWhateverNumberIsAskedFor() {
		Talent looked = store(SampleTalents.visible(COACH));
		List<EmployerId> all = IntStream.range(0, 25).mapToObj((number) -> employer("Werkgever " + number)).toList();
		Instant noon = Instant.parse("2026-03-02T11:00:00Z");
		IntStream.range(0, 25)
			.forEach((number) -> log(looked, all.get(number), Source.SEARCH, Tier.SEARCH, noon.plusSeconds(number)));
		Browser coach = browserOf(Role.COACH);
		String path = "/profielen/" + looked.code() + "/inzage";
		assertThat(coach.get(path).body()).contains("Werkgever 24<").doesNotContain("Werkgever 4<");
		assertThat(coach.get(path + "?pagina=2").body()).contains("Werkgever 4<").doesNotContain("Werkgever 24<");
		for (String strange : List.of("0", "99", "-1", "abc", "")) {
			assertThat(coach.get(path + "?pagina=" + strange).status()).isEqualTo(200);
		}
	}

	@Test
	void logsFromWhichPageOfThisSiteAProfileWasOpened() {
		Browser employer = browserOf(Role.EMPLOYER);
		String site = "http://localhost:" + port();
		employer.get(profile(), "Referer", site + "/talenten?q=lasser", "traceparent",
				"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
		ProfileView fromSearch = newestView();
		assertThat(fromSearch.source()).isEqualTo(Source.SEARCH);
		assertThat(fromSearch.trace()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
		assertThat(fromSearch.role()).isEqualTo(Role.EMPLOYER);
		employer.get(profile(), "Referer", "https://elsewhere.example/talenten");
		assertThat(newestView().source()).isEqualTo(Source.ADDRESS);
		employer.get(profile(), "Referer", "::geen adres::", "traceparent", "00-x");
		assertThat(newestView().trace()).matches("[0-9a-f]{32}");
	}

	private ProfileView newestView() {
		return this.views.of(this.own.id()).next().blockOptional(PATIENCE).orElseThrow();
	}

	private void log(Talent talent, EmployerId employer, Source source, Tier tier, Instant at) {
		this.views
			.log(new ProfileView(UUID.randomUUID().toString(), talent.id(), employer, new AccountId("a"), Role.EMPLOYER,
					Purpose.RECRUITMENT, source, tier, "0af7651916cd43dd8448eb211c80319c", at))
			.block(PATIENCE);
	}

	private EmployerId employer(String name) {
		EmployerId id = new EmployerId(UUID.randomUUID().toString());
		this.employers.addAll(List.of(new Employer(id, name, Sector.HOSPITALITY, "Amersfoort",
				new FreeText("Wij bakken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		return id;
	}

	private Talent store(Talent talent) {
		return this.talents.add(talent).blockOptional(PATIENCE).orElseThrow();
	}

	private Talent stored() {
		return this.talents.find(this.own.id()).blockOptional(PATIENCE).orElseThrow();
	}

	private String profile() {
		return "/talenten/" + this.own.code();
	}

	private String path(String page) {
		return "/profielen/" + this.own.code() + page;
	}

}
