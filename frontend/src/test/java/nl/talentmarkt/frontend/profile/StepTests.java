package nl.talentmarkt.frontend.profile;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import nl.talentmarkt.frontend.demo.DemoMailbox;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.profileview.ProfileViews;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.PublicText;

import static org.assertj.core.api.Assertions.assertThat;

/** A talent and a coach write in one profile, over the network. */
class StepTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final CoachId COACH = new CoachId("test-coach");

	private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"([^\"]*)\"");

	@Autowired
	private Talents talents;

	@Autowired
	private ReactiveMongoTemplate store;

	@Autowired
	private DemoMailbox mailbox;

	@Autowired
	private ProfileViews views;

	private String code = "";

	private TalentId id = new TalentId("none");

	/** A visible talent of the test coach; {@code mine} makes it the signed-in talent. */
	private void store(boolean mine) {
		Talent sample = SampleTalents.visible(COACH);
		this.id = mine ? new TalentId("test-talent") : new TalentId(UUID.randomUUID().toString());
		this.store.remove(Query.query(Criteria.where("_id").is(this.id.value())), "talents").block(PATIENCE);
		Talent talent = new Talent(this.id, sample.code(), COACH, sample.organisation(), sample.profile(), null,
				sample.portfolio(), sample.details(), sample.notes(), sample.consents(), sample.confirmation(),
				sample.origin(), 0);
		this.talents.add(talent).block(PATIENCE);
		this.code = talent.code().value();
	}

	@BeforeEach
	void storeTalent() {
		store(true);
	}

	private Talent stored() {
		return java.util.Objects.requireNonNull(this.talents.find(this.id).block(PATIENCE));
	}

	private String step(String step) {
		return "/profielen/" + this.code + "/" + step;
	}

	private String base(Browser browser, String path) {
		Matcher matcher = BASE.matcher(browser.get(path).body());
		assertThat(matcher.find()).as("a fingerprint on " + path).isTrue();
		return matcher.group(1);
	}

	private static Map<String, String> with(Map<String, String> fields, String... more) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		for (int index = 0; index < more.length; index += 2) {
			all.put(more[index], more[index + 1]);
		}
		return all;
	}

	private static Map<String, String> learned(String base, String competences) {
		return with(Map.of("base", base, "competences", competences), "diplomas[r00].was", "Metaaltechniek",
				"diplomas[r00].name", "Metaaltechniek", "diplomas[r00].valuation", "VALUED", "diplomas[r00].valuedAs",
				"MBO_2", "diplomas[r01].was", "Bouwkunde", "diplomas[r01].name", "Bouwkunde", "diplomas[r01].valuation",
				"REQUESTED", "certificates[c00].id", "vca", "certificates[c00].name", "VCA",
				"certificates[c00].validUntil", "2030-05-01", "certificates[c00].shown", "true");
	}

	@Test
	void leadsATalentToTheOwnProfileAndOnFromStepToStep() {
		Browser talent = browserOf(Role.TALENT);
		assertThat(talent.get("/mijn-profiel").location()).isEqualTo("/profielen/" + this.code);
		assertThat(talent.get("/profielen/" + this.code).body()).contains("Mijn profiel", "Talen", "Zichtbaar")
			.doesNotContain("Belt liever niet.", "Alleen voor de coach");
		Answer saved = talent.post(step("zoekt"), Map.of("base", base(talent, step("zoekt")), "offerKinds", "JOB"));
		assertThat(saved.status()).isEqualTo(303);
		assertThat(saved.location()).isEqualTo(step("geleerd"));
	}

	@Test
	void showsEveryStepToTheCoachAndTheCoachsOwnToNobodyElse() {
		for (String step : new String[] { "werk", "talen", "wanneer", "waar", "zoekt", "geleerd", "referenties",
				"over-mij", "coach" }) {
			assertThat(browserOf(Role.COACH).get(step(step)).status()).as(step).isEqualTo(200);
		}
		assertThat(browserOf(Role.COACH).get(step("coach")).body()).contains("Belt liever niet.");
		Browser talent = browserOf(Role.TALENT);
		assertThat(talent.get(step("coach")).status()).isEqualTo(404);
		assertThat(talent.post(step("coach"), Map.of("notes", "x")).status()).isEqualTo(404);
		assertThat(talent.get(step("werk")).body()).doesNotContain("Belt liever niet.", "Niet op hoogte.");
	}

	@Test
	void isNotThereForAnotherTalentOrTheCoachOfSomebodyElse() {
		store(false);
		assertThat(browserOf(Role.TALENT).get(step("werk")).status()).isEqualTo(404);
		assertThat(browserOf(Role.TALENT).get("/talenten/" + this.code + "/voorbeeld").status()).isEqualTo(404);
		assertThat(browserOf(Role.EMPLOYER).get(step("werk")).status()).isEqualTo(404);
		handOver();
		assertThat(browserOf(Role.COACH).get(step("werk")).status()).isEqualTo(404);
	}

	@Test
	void storesNothingFromACoachWhoGaveTheTalentAwayWhileThePageWasOpen() {
		Browser coach = browserOf(Role.COACH);
		String base = base(coach, step("zoekt"));
		handOver();
		assertThat(coach.post(step("zoekt"), Map.of("base", base, "offerKinds", "JOB")).status()).isEqualTo(404);
		assertThat(stored().profile().offerKinds()).hasSize(2);
	}

	private void handOver() {
		this.store
			.updateFirst(Query.query(Criteria.where("_id").is(this.id.value())), Update.update("coach", "other-coach"),
					"talents")
			.block(PATIENCE);
	}

	@Test
	void storesWhatIsRightAndShowsWhatIsWrongWithWhatWasTyped() {
		Browser coach = browserOf(Role.COACH);
		Answer refused = coach.post(step("wanneer"), Map.of("base", base(coach, step("wanneer")), "mostHours", "zestig",
				"days", "SUNDAY", "from", "2026-03-01"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#mostHours\"", "value=\"zestig\"", "aria-invalid=\"true\"",
				"Vul een getal in van 1 tot en met 40.");
		assertThat(stored().profile().availability()).extracting("days").asString().isEqualTo("[SUNDAY]");
	}

	@Test
	void savesItselfAndAnswersWithTheFrame() {
		Browser coach = browserOf(Role.COACH);
		Answer saved = coach.post(step("zoekt"),
				Map.of("base", base(coach, step("zoekt")), "offerKinds", "JOB", "action", "vanzelf"), "Turbo-Frame",
				"opgeslagen");
		assertThat(saved.location()).isEqualTo(step("zoekt") + "?bewaard=ja");
		assertThat(coach.get(saved.location()).body()).contains("<turbo-frame id=\"opgeslagen\"", "Opgeslagen om");
	}

	@Test
	void takesTheSameFormTwiceForOne() {
		Browser coach = browserOf(Role.COACH);
		Map<String, String> form = Map.of("base", base(coach, step("zoekt")), "offerKinds", "JOB");
		assertThat(coach.post(step("zoekt"), form).status()).isEqualTo(303);
		assertThat(coach.post(step("zoekt"), form).status()).isEqualTo(303);
	}

	@Test
	void showsBothWhenSomebodyElseChangedTheSameStepAndTakesTheSecondYes() {
		Browser coach = browserOf(Role.COACH);
		Browser talent = browserOf(Role.TALENT);
		String base = base(coach, step("wanneer"));
		talent.post(step("wanneer"), Map.of("base", base(talent, step("wanneer")), "mostHours", "12"));
		Map<String, String> mine = Map.of("base", base, "mostHours", "36", "from", "2026-03-01");
		Answer conflict = coach.post(step("wanneer"), mine);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.body()).contains("12 tot 12 uur per week", "value=\"36\"", "Bewaar wat ik invulde");
		assertThat(stored().profile().availability()).extracting("mostHours").isEqualTo(12);
		Matcher fresh = BASE.matcher(conflict.body());
		assertThat(fresh.find()).isTrue();
		assertThat(coach.post(step("wanneer"), with(mine, "base", fresh.group(1))).status()).isEqualTo(303);
		assertThat(stored().profile().availability()).extracting("mostHours").isEqualTo(36);
	}

	@Test
	void letsTwoPeopleWriteInDifferentStepsAtOnce() {
		Browser coach = browserOf(Role.COACH);
		Browser talent = browserOf(Role.TALENT);
		String coachs = base(coach, step("wanneer"));
		String talents = base(talent, step("zoekt"));
		assertThat(talent.post(step("zoekt"), Map.of("base", talents, "offerKinds", "JOB")).status()).isEqualTo(303);
		assertThat(coach.post(step("wanneer"), Map.of("base", coachs, "mostHours", "12")).status()).isEqualTo(303);
		assertThat(stored().profile().offerKinds()).hasSize(1);
		assertThat(stored().profile().availability()).extracting("mostHours").isEqualTo(12);
	}

	@Test
	void changesNothingWithoutAFingerprint() {
		assertThat(browserOf(Role.COACH).post(step("werk"), Map.of()).status()).isEqualTo(409);
		assertThat(stored().profile().occupations()).hasSize(1);
	}

	@Test
	void refusesNamesOfFieldsThatAreNoNames() {
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.post(step("werk"), Map.of("occupations[", "x")).status()).isEqualTo(400);
		assertThat(coach.post(step("werk"), Map.of("occupations[r00", "x")).status()).isEqualTo(400);
		for (String name : new String[] { "occupations[]", "occupations[99999].label", "occupations['r00'].label",
				"occupations[r00][r01].label", "occupations.label", "class.classLoader" }) {
			assertThat(coach.post(step("werk"), Map.of(name, "x")).status()).as(name).isLessThan(500);
		}
		assertThat(coach.get(step("werk") + "?erbij[=x").status()).isEqualTo(400);
		assertThat(stored().profile().occupations()).hasSize(1);
	}

	@Test
	void keepsMarkupAsText() {
		Browser coach = browserOf(Role.COACH);
		coach.post(step("over-mij"),
				Map.of("base", base(coach, step("over-mij")), "firstName", "<script>alert(1)</script>"));
		assertThat(coach.get(step("over-mij")).body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
	}

	@Test
	void findsAnOccupationAndAddsARowWithoutScript() {
		Browser coach = browserOf(Role.COACH);
		Map<String, String> form = with(Map.of("base", base(coach, step("werk"))), "occupations[r00].was", "lasser",
				"occupations[r00].scheme", "Talentmarkt", "occupations[r00].uri", "lasser", "occupations[r00].label",
				"lasser", "occupations[r00].tasks", "Staal lassen", "occupations[r00].years", "10", "interests",
				"werken met hout", "openToOtherWork", "true", "sectors", "ENGINEERING", "level", "MBO_3");
		Answer found = coach.post(step("werk"), with(form, "search", "cook", "action", "enter"));
		assertThat(found.location()).isEqualTo(step("werk") + "?bewaard=ja&zoek=cook");
		assertThat(coach.get(found.location()).body()).contains("value=\"erbij:Talentmarkt/kok\"",
				"value=\"erbij:cook\"");
		Map<String, String> again = with(form, "base", base(coach, step("werk")));
		Answer added = coach.post(step("werk"), with(again, "action", "erbij:Talentmarkt/kok"));
		assertThat(coach.get(added.location()).body()).contains("name=\"occupations[r01].uri\" value=\"kok\"");
		coach.post(step("werk"), with(again, "occupations[r01].scheme", "Talentmarkt", "occupations[r01].uri", "kok",
				"occupations[r01].tasks", "Koken"));
		assertThat(stored().profile().occupations()).extracting("label").containsExactly("lasser", "kok");
		coach.post(step("werk"), with(again, "base", base(coach, step("werk")), "occupations[r01].uri", "kok",
				"occupations[r01].scheme", "Talentmarkt", "occupations[r01].tasks", "Koken", "action", "weg:r00"));
		assertThat(stored().profile().occupations()).extracting("label").containsExactly("kok");
	}

	@Test
	void tellsTheCoachOnceAndLetsTheCoachTakeItOver() {
		String coachMail = ExamplePersons.of(Role.COACH).email().value();
		Browser talent = browserOf(Role.TALENT);
		talent.post(step("geleerd"), learned(base(talent, step("geleerd")), "leert snel"));
		talent.post(step("geleerd"), learned(base(talent, step("geleerd")), "leert snel\nblijft rustig"));
		assertThat(stored().profile().competences()).containsExactly(new PublicText("werkt nauwkeurig"));
		assertThat(talent.get("/profielen/" + this.code).body()).contains("Uw coach leest dit eerst", "blijft rustig");
		Awaitility.await().atMost(PATIENCE).until(() -> mailsAbout(coachMail) > 0);
		assertThat(mailsAbout(coachMail)).isEqualTo(1);
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.get("/meldingen").body()).contains("Talent " + this.code + " veranderde het profiel");
		String proposal = "/mijn-talenten/" + this.code + "/wijziging";
		assertThat(coach.get(proposal).body()).contains("werkt nauwkeurig", "leert snel", "Overnemen",
				"Niet overnemen");
		assertThat(coach.get("/talenten/" + this.code + "/voorbeeld").body()).contains("werkt nauwkeurig")
			.doesNotContain("leert snel");
		assertThat(coach.get("/talenten/" + this.code + "/voorbeeld?versie=straks").body()).contains("leert snel");
		String seen = base(coach, proposal);
		talent.post(step("geleerd"), learned(base(talent, step("geleerd")), "spreekt veel talen"));
		Answer stale = coach.post(proposal + "/overnemen", Map.of("base", seen));
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.body()).contains("spreekt veel talen");
		Map<String, String> read = Map.of("base", base(coach, proposal));
		assertThat(coach.post(proposal + "/overnemen", read).status()).isEqualTo(303);
		assertThat(coach.post(proposal + "/overnemen", read).status()).as("a double click").isEqualTo(303);
		assertThat(stored().profile().competences()).containsExactly(new PublicText("spreekt veel talen"));
		assertThat(coach.get(proposal).body()).contains("Er wacht niets");
	}

	private long mailsAbout(String coachMail) {
		return this.mailbox.newestFirst(coachMail)
			.stream()
			.filter((mail) -> mail.subject().contains(this.code))
			.count();
	}

	@Test
	void dropsWhatTheCoachDoesNotTakeOver() {
		Browser talent = browserOf(Role.TALENT);
		talent.post(step("geleerd"), learned(base(talent, step("geleerd")), "leert snel"));
		Browser coach = browserOf(Role.COACH);
		String proposal = "/mijn-talenten/" + this.code + "/wijziging";
		assertThat(coach.post(proposal + "/niet-overnemen", Map.of("base", base(coach, proposal))).status())
			.isEqualTo(303);
		assertThat(stored().proposal()).isNull();
		assertThat(stored().profile().competences()).containsExactly(new PublicText("werkt nauwkeurig"));
	}

	@Test
	void showsThePreviewFromTheEmployersMarkupWithoutLoggingAView() {
		Browser employer = browserOf(Role.EMPLOYER);
		long before = views();
		Answer preview = browserOf(Role.TALENT).get("/talenten/" + this.code + "/voorbeeld");
		Answer page = employer.get("/talenten/" + this.code);
		assertThat(preview.body()).contains("Dit is een voorbeeld").doesNotContain("Yonas", "Ik werk graag met staal.");
		assertThat(cards(preview)).isNotEmpty().isEqualTo(cards(page));
		assertThat(views() - before).as("views, of which one by the employer").isEqualTo(1);
	}

	private long views() {
		return this.views.of(this.id).count().blockOptional(PATIENCE).orElseThrow();
	}

	/** The facts and the work of a profile, as markup. */
	private static String cards(Answer answer) {
		String body = answer.body();
		return body.substring(body.indexOf("aria-labelledby=\"in-het-kort\""),
				body.indexOf("aria-labelledby=\"zoekt\""));
	}

	@Test
	void invitesWhoseSessionIsGoneAndStoresNothing() {
		Browser coach = browserOf(Role.COACH);
		String base = base(coach, step("zoekt"));
		coach.cookies().remove("sessie");
		assertThat(coach.post(step("zoekt"), Map.of("base", base, "offerKinds", "JOB")).status()).isEqualTo(401);
		assertThat(stored().profile().offerKinds()).hasSize(2);
	}

}
