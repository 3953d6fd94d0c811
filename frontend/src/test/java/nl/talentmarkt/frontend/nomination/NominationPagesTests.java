package nl.talentmarkt.frontend.nomination;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.profileview.ProfileViews;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class NominationPagesTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String MESSAGE = "Deze mensen passen bij u.";

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Interests interests;

	@Autowired
	private ProfileViews views;

	private final EmployerId employer = ((Viewer.EmployerMember) ExamplePersons.of(Role.EMPLOYER).person()).employer();

	private Coach coach;

	private Talent first;

	private Talent second;

	@BeforeEach
	void people() {
		this.coach = ExamplePersons.addCoachTo(this.coaches);
		ExamplePersons.addEmployerTo(this.employers);
		this.first = talent();
		this.second = talent();
	}

	@Test
	void leadsFromATalentToAnEmployerToTheForm() {
		Browser browser = browserOf(Role.COACH);
		String search = browser.get("/voorstellen/nieuw?zoek=zonnekorst&talent=" + this.first.code()).body();
		assertThat(search).contains(ExamplePersons.EMPLOYER_NAME,
				"/voorstellen/nieuw?werkgever=" + this.employer + "&amp;talent=" + this.first.code());
		String form = browser.get("/voorstellen/nieuw?werkgever=" + this.employer + "&talent=" + this.first.code())
			.body();
		assertThat(form).contains("Aan " + ExamplePersons.EMPLOYER_NAME)
			.containsPattern("value=\"" + this.first.code() + "\"[^>]*checked")
			.doesNotContainPattern("value=\"" + this.second.code() + "\"[^>]*checked");
	}

	@Test
	void proposesSeveralInOneMessageAndTheEmployerAnswersEach() {
		Answer sent = browserOf(Role.COACH).post("/voorstellen", form(this.first.code() + "," + this.second.code()));
		assertThat(sent.status()).isEqualTo(303);
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(browserOf(Role.COACH).get(sent.location()).body())
				.contains("Bij de werkgever", "Yonas", this.first.code().value()));
		Browser employer = browserOf(Role.EMPLOYER);
		String page = employer.get(sent.location()).body();
		assertThat(page)
			.contains(MESSAGE, this.first.code().value(), this.second.code().value(), "Ja, graag", "Nu niet", "lasser")
			.doesNotContain("Yonas");
		assertThat(employer.get("/belangstelling").body()).contains("Wordt van u gevraagd", "Wilt u kennismaken?");
		Interest wanted = open(this.first);
		Interest refused = open(this.second);
		Answer yes = say(employer, wanted, "YES", sent.location());
		assertThat(yes.location()).isEqualTo(sent.location());
		assertThat(say(employer, wanted, "YES", "").status()).as("a second click").isEqualTo(303);
		assertThat(say(employer, refused, "NOT_NOW", "//evil.example").location())
			.isEqualTo("/belangstelling/" + refused.id());
		assertThat(now(wanted).state()).isEqualTo(InterestState.WITH_COACH);
		assertThat(now(refused).state()).isEqualTo(InterestState.DECLINED);
		assertThat(employer.get(sent.location()).body()).contains("Bij de coach", "Gaat niet door");
		assertThat(browserOf(Role.COACH).get("/werklijst").body())
			.contains(ExamplePersons.EMPLOYER_NAME + " zegt ja tegen Yonas");
	}

	@Test
	void logsEachTalentThatTheEmployerReadsOfAndTakesNothingFromItsBudget() {
		Answer sent = browserOf(Role.COACH).post("/voorstellen", form(this.first.code().value()));
		await().atMost(PATIENCE)
			.until(() -> this.interests.findOpen(this.employer, this.first.id())
				.hasElement()
				.blockOptional(PATIENCE)
				.orElseThrow());
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(browserOf(Role.EMPLOYER).get(sent.location()).body()).contains("lasser"));
		assertThat(viewsOf(this.first)).isNotEmpty()
			.allSatisfy((view) -> assertThat(view.source()).isEqualTo(ProfileView.Source.NOMINATION));
	}

	@Test
	void showsNothingOfATalentWhoIsHiddenAfterwards() {
		Answer sent = browserOf(Role.COACH).post("/voorstellen", form(this.first.code().value()));
		await().atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(browserOf(Role.COACH).get(sent.location()).body()).contains("Bij de werkgever"));
		this.talents.change(this.first.id(), Talent::withdrawConfirmation).block(PATIENCE);
		Browser employer = browserOf(Role.EMPLOYER);
		assertThat(employer.get(sent.location()).body()).contains("Dit profiel is nu niet te zien")
			.doesNotContain("lasser", "Ja, graag");
		assertThat(employer.get("/belangstelling").body())
			.doesNotContain("/belangstelling/" + open(this.first).id() + "/reactie");
	}

	@Test
	void sendsTheSameFormOnce() {
		Browser browser = browserOf(Role.COACH);
		Map<String, String> form = form(this.first.code().value());
		assertThat(browser.post("/voorstellen", form).location())
			.isEqualTo(browser.post("/voorstellen", form).location());
	}

	@Test
	void namesWhoCannotBeProposedAndKeepsWhatWasWritten() {
		this.talents.change(this.second.id(), Talent::withdrawConfirmation).block(PATIENCE);
		Answer refused = browserOf(Role.COACH).post("/voorstellen", form(this.second.code().value()));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("nu niet zien: " + this.second.code(), MESSAGE);
	}

	@Test
	void saysAtTheFieldWhatIsMissing() {
		Browser browser = browserOf(Role.COACH);
		Answer empty = browser.post("/voorstellen", Map.of("employer", this.employer.value()));
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.body()).contains("Kies minstens één talent.", "Vul hier iets in.");
		Answer nobody = browser.post("/voorstellen", Map.of("draft", "?", "employer", "bestaat-niet", "talents",
				this.first.code().value(), "kind", "AT_WORKPLACE", "message", MESSAGE));
		assertThat(nobody.status()).isEqualTo(422);
		assertThat(nobody.body()).contains("Deze werkgever is er niet meer");
		assertThat(browser.post("/voorstellen", Map.of("employer", "??", "talents", "??")).status()).isEqualTo(422);
	}

	@Test
	void isNotFoundForOthers() {
		Answer sent = browserOf(Role.COACH).post("/voorstellen", form(this.first.code().value()));
		for (Role role : List.of(Role.TALENT, Role.ORGANISER, Role.ADMINISTRATOR)) {
			assertThat(browserOf(role).get(sent.location()).status()).as(role.name()).isEqualTo(404);
		}
		assertThat(browserOf(Role.EMPLOYER).get("/voorstellen/bestaat-niet").status()).isEqualTo(404);
		assertThat(
				browserOf(Role.EMPLOYER).post("/belangstelling/bestaat-niet/reactie", Map.of("said", "YES")).status())
			.isEqualTo(404);
	}

	private static Answer say(Browser employer, Interest to, String said, String back) {
		return employer.post("/belangstelling/" + to.id() + "/reactie", Map.of("said", said, "terug", back));
	}

	private Map<String, String> form(String talents) {
		return Map.of("draft", UUID.randomUUID().toString(), "employer", this.employer.value(), "talents", talents,
				"kind", "AT_WORKPLACE", "message", MESSAGE);
	}

	private List<ProfileView> viewsOf(Talent talent) {
		return this.views.of(talent.id()).collectList().blockOptional(PATIENCE).orElseThrow();
	}

	private Interest open(Talent talent) {
		return this.interests.findOpen(this.employer, talent.id()).blockOptional(PATIENCE).orElseThrow();
	}

	private Interest now(Interest interest) {
		return this.interests.find(interest.id(), new Reach.Everything()).blockOptional(PATIENCE).orElseThrow();
	}

	private Talent talent() {
		Talent sample = SampleTalents.visible(this.coach.id());
		return this.talents
			.add(new Talent(sample.id(), sample.code(), sample.coach(), this.coach.organisation(), sample.profile(),
					null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(),
					sample.confirmation(), null, 0))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

}
