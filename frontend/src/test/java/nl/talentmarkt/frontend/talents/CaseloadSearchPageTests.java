package nl.talentmarkt.frontend.talents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** Searching the own caseload over HTTP, as a coach does it and as nobody should. */
class CaseloadSearchPageTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int OTHERS = 3;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Talents talents;

	@Autowired
	private ReactiveMongoTemplate store;

	private Browser coach;

	private Talent own;

	private Talent others;

	/** A coach of its own for each test: a caseload of others would fill the pages. */
	@BeforeEach
	void searchAsACoach() {
		Account account = ExamplePersons.addAnotherCoachTo(this.accounts);
		this.own = add(dreaming(((Viewer.Coach) account.person()).coach(), "fotograferen"));
		this.others = add(dreaming(new CoachId("other-coach"), "zweefvliegen"));
		Flux.range(0, OTHERS)
			.map((number) -> SampleTalents.visible(new CoachId("other-coach")))
			.concatMap(this.talents::add)
			.blockLast(PATIENCE);
		this.coach = browser();
		this.coach.signIn(account.id());
		awaitFound(this.own.code().value());
	}

	private Talent add(Talent talent) {
		return this.talents.add(talent).blockOptional(PATIENCE).orElseThrow();
	}

	private static Talent dreaming(CoachId coach, String dream) {
		CoachNotes notes = SampleTalents.visible(coach).notes();
		return SampleTalents.visible(coach)
			.note(new CoachNotes(notes.notes(), notes.noGoTasks(), notes.lessonDays(), notes.constraints(),
					new FreeText("Ooit " + dream), notes.nextStep(), notes.longTermGoal(), notes.readinessTalk(),
					notes.rightToWork()))
			.aggregate();
	}

	private void awaitFound(String words) {
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(search("q=" + words)).contains(href(this.own)));
	}

	private String search(String parameters) {
		Answer answer = this.coach.get("/mijn-talenten/zoeken?" + parameters);
		assertThat(answer.status()).isEqualTo(200);
		return answer.body();
	}

	private static String href(Talent talent) {
		return "href=\"/mijn-talenten/" + talent.code() + "\"";
	}

	@Test
	void saysWhoIsFoundAndWhyAlsoByWhatOnlyTheCoachKnows() {
		assertThat(search("q=fotograferen")).contains("Matcht op:", "droom: Ooit fotograferen", href(this.own), "Yonas",
				"Zichtbaar", "Les op", "vrijdag", "Ja, zonder vergunning");
		assertThat(search("q=yonas+fotograferen&staat=VISIBLE&werkrecht=FREE")).contains("naam: Yonas", href(this.own),
				"mag werken: Ja, zonder vergunning");
		assertThat(search("q=fotograferen&lesvrij=MONDAY")).contains("geen les op maandag", href(this.own));
		assertThat(search("q=fotograferen&lesvrij=FRIDAY")).contains("Niemand gevonden", "Zoek zonder")
			.doesNotContain(href(this.own));
	}

	@Test
	void readsAVacancyAndFindsWhoFitsInTheOwnCaseload() {
		Answer form = this.coach.get("/mijn-talenten/zoeken/vacature");
		assertThat(form.body()).contains("action=\"/mijn-talenten/zoeken/vacature\"");
		Answer sent = this.coach.post("/mijn-talenten/zoeken/vacature",
				Map.of("text", "Gezocht: " + this.own.profile().occupations().getFirst().label() + " met rijbewijs B"));
		assertThat(sent.status()).isEqualTo(303);
		assertThat(sent.location()).startsWith("/mijn-talenten/zoeken?vacature=");
		assertThat(this.coach.get(sent.location()).body())
			.contains("Gelezen in uw vacature", "rijbewijs B", href(this.own),
					"href=\"/mijn-talenten/zoeken/vacature?vacature=")
			.doesNotContain(href(this.others));
		assertThat(this.coach.post("/mijn-talenten/zoeken/vacature", Map.of("text", " ")).status()).isEqualTo(422);
	}

	@Test
	void suggestsWhileTypingFromTheOwnCaseload() {
		String occupation = this.own.profile().occupations().getFirst().label();
		assertThat(this.coach.get("/mijn-talenten/zoeken/suggesties?q=" + occupation.substring(0, 3)).body())
			.contains("role=\"listbox\"", "data-value=\"" + occupation + "\"");
	}

	@Test
	void neverFindsATalentOfAnotherCoach() {
		for (String parameters : List.of("", "q=lasser", "q=zweefvliegen", "q=zweefvliegem", "q=" + this.others.code(),
				"pagina=2", "staat=VISIBLE&lesvrij=MONDAY")) {
			assertThat(search(parameters)).doesNotContain(href(this.others), "Ooit zweefvliegen",
					"Wij zochten op: zweefvliegen");
		}
		assertThat(browserOf(Role.EMPLOYER).get("/talenten?q=fotograferen").body()).contains("Nog niemand gevonden");
	}

	@Test
	void goesOnFindingWhoWithdrew() {
		this.talents
			.change(this.own.id(),
					(talent) -> talent
						.withdrawConsent(new Consent.Withdrawal(new AccountId("test-coach"), SampleTalents.SHOWN_AT)))
			.block(PATIENCE);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(search("q=fotograferen&staat=WITHDRAWN")).contains(href(this.own), "Ingetrokken"));
	}

	@Test
	void countsNobodysReading() {
		long before = views();
		search("q=fotograferen");
		search("");
		assertThat(views()).isEqualTo(before);
	}

	private long views() {
		return Stream.of("profile-views", "view-budgets", "result-pages")
			.mapToLong((collection) -> this.store.count(new Query(), collection).blockOptional(PATIENCE).orElse(0L))
			.sum();
	}

	@Test
	void isReachedFromTheCaseloadAndLeadsBackToIt() {
		assertThat(this.coach.get("/mijn-talenten").body()).contains("href=\"/mijn-talenten/zoeken\"");
		assertThat(search("")).contains("href=\"/mijn-talenten\"", "name=\"robots\"");
	}

	@Test
	void keepsEverythingInAnAddressThatCanBeShared() {
		String page = search("q=fotograferen&plaats=Amersfoort&afstand=15&staat=VISIBLE&volgorde=NEWEST");
		assertThat(page).contains(
				"href=\"/mijn-talenten/zoeken?q=fotograferen&amp;plaats=Amersfoort&amp;staat=VISIBLE&amp;volgorde=NEWEST\"");
	}

	@ParameterizedTest
	@MethodSource("nl.talentmarkt.frontend.talents.TalentSearchPageTests#oddQueries")
	void answersOddWordsWithAPage(String typed) {
		for (String name : List.of("q", "plaats", "vacature")) {
			assertThat(search(name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
				.doesNotContain("<script>alert", "Er ging iets mis", "Exception");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "staat=NIETS", "lesvrij=ZATERDAG", "werkrecht=null", "branche=NIETS", "taal=::",
			"afstand=-5", "volgorde=HACK", "pagina=-1", "pagina=50", "pagina=99999999999999999999", "onbekend=x",
			"q=a&q=b", "coach=other-coach" })
	void leavesOutWhatMeansNothing(String parameters) {
		assertThat(search(parameters)).contains("Zoek in uw talenten").doesNotContain(href(this.others));
	}

	@Test
	void leavesOutWhatOnlyCoachesChooseWhereEmployersSearch() {
		Browser employer = browserOf(Role.EMPLOYER);
		assertThat(employer.get("/talenten?staat=WITHDRAWN&lesvrij=MONDAY&werkrecht=FREE").body())
			.doesNotContain("Stand van het profiel", "Geen les op", "Mag werken", "Ingetrokken", "geen les op")
			.contains("talenten gevonden");
	}

}
