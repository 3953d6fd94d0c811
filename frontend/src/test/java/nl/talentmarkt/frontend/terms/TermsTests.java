package nl.talentmarkt.frontend.terms;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.profileview.ProfileViews;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String ACCEPT = "/gebruiksvoorwaarden/aanvaarding";

	private static final String CARD = "Er is iets voor u vrijgegeven";

	private static final String RELEASED = "Vrijgegeven voor u:";

	@Autowired
	private TermsOfUse terms;

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	@Autowired
	private InterestDesk desk;

	@Autowired
	private CoachDesk coachDesk;

	@Autowired
	private ProfileViews views;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final EmployerId employer = new EmployerId("staal-" + this.run);

	private final Viewer.EmployerMember sanne = member("sanne");

	private final Viewer.EmployerMember henk = member("henk");

	private final Viewer.Coach coach = new Viewer.Coach(new AccountId("fatima-" + this.run),
			new CoachId("fatima-" + this.run), new OrganisationId("gemeente"));

	private final Talent talent = SampleTalents.visible(this.coach.coach());

	private String thread;

	@BeforeEach
	void somethingReleased() {
		this.talents.addAll(List.of(this.talent)).block(PATIENCE);
		this.coaches.addAll(List.of(new Coach(this.coach.coach(), this.coach.organisation(), "Fatima", "jobcoach",
				new EmailAddress("fatima@gemeente.example"), null, null, List.of(), 0)))
			.blockLast(PATIENCE);
		this.employers
			.addAll(List.of(new Employer(this.employer, "Staalbouw", Sector.MANUFACTURING, "Amersfoort",
					new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0)))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(Stream.of(this.sanne, this.henk)
				.map((person) -> new Account(person.account(), new EmailAddress(person.account() + "@werk.example"),
						person.account().value(), person, 0))
				.toList())
			.blockLast(PATIENCE);
		this.thread = "/belangstelling/" + this.desk
			.express(this.sanne, this.talent.code(), Origin.of(Origin.Way.PROFILE), MeetingWish.AT_WORKPLACE,
					new FreeText("Graag kennismaken."))
			.flatMap((interest) -> this.coachDesk.answer(this.coach, interest.id(),
					new CoachAnswer.ReleaseDetails(Release.TalentYes.IN_PERSON,
							Set.of(Release.DetailGroup.FIRST_NAME, Release.DetailGroup.CURRICULUM_VITAE), null),
					Integer.MAX_VALUE))
			.blockOptional(PATIENCE)
			.orElseThrow()
			.id();
	}

	@Test
	void showsAndLogsNothingThatWasReleasedBeforeTheEmployerAccepts() {
		Browser browser = browserOf(this.sanne);
		for (String path : List.of(this.thread, "/talenten/" + this.talent.code())) {
			Answer page = browser.get(path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).contains(CARD, "action=\"" + ACCEPT + "\"", "value=\"" + path + "\"")
				.doesNotContain(RELEASED, firstName(), "fatima@gemeente.example");
		}
		assertThat(tiersRead()).containsOnly(ProfileView.Tier.SEARCH);
	}

	@Test
	void showsWhatWasReleasedToEveryMemberOnceOneOfThemAccepted() {
		Browser browser = browserOf(this.sanne);
		assertThat(browser.post(ACCEPT, form(this.terms.current().value(), this.thread)).location())
			.isEqualTo(this.thread);
		Browser colleague = browserOf(this.henk);
		for (String path : List.of(this.thread, "/talenten/" + this.talent.code())) {
			assertThat(colleague.get(path).body()).contains(RELEASED, firstName()).doesNotContain(CARD);
		}
		assertThat(tiersRead()).containsOnly(ProfileView.Tier.DETAIL);
		assertThat(colleague.post(ACCEPT, form(this.terms.current().value(), this.thread)).status()).isEqualTo(303);
		assertThat(stored().accepted()).singleElement()
			.satisfies((acceptance) -> assertThat(acceptance.by()).isEqualTo(this.sanne.account()));
		assertThat(colleague.get("/gebruiksvoorwaarden").body()).contains(this.sanne.account().value())
			.doesNotContain(ACCEPT);
	}

	@Test
	void acceptsOnlyTheTextThatIsAskedForAndLeadsNowhereElse() {
		Browser browser = browserOf(this.sanne);
		Answer refused = browser.post(ACCEPT, form("1999-01", this.thread));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("De voorwaarden zijn intussen veranderd.", "value=\"" + this.thread + "\"");
		assertThat(browser.post(ACCEPT, Map.of()).status()).isEqualTo(422);
		assertThat(stored().accepted()).isEmpty();
		assertThat(browser.post(ACCEPT, form(this.terms.current().value(), "//elders.example")).location())
			.isEqualTo("/gebruiksvoorwaarden");
	}

	@Test
	void letsEverybodyReadEveryTextThatWasEverAccepted() {
		Browser anybody = browser();
		assertThat(anybody.get("/gebruiksvoorwaarden").body()).contains("U bent zelf verantwoordelijk")
			.doesNotContain(ACCEPT);
		assertThat(anybody.get("/gebruiksvoorwaarden/2026-11").body()).contains("U bent zelf verantwoordelijk");
		assertThat(anybody.get("/gebruiksvoorwaarden/1999-01").status()).isEqualTo(404);
		assertThat(browserOf(this.sanne).get("/gebruiksvoorwaarden?naar=" + this.thread).body()).contains(ACCEPT,
				"value=\"" + this.thread + "\"");
	}

	private List<ProfileView.Tier> tiersRead() {
		return this.views.of(this.talent.id())
			.map(ProfileView::tier)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Employer stored() {
		return this.employers.find(this.employer).blockOptional(PATIENCE).orElseThrow();
	}

	private String firstName() {
		return this.talent.name();
	}

	private Browser browserOf(Viewer.EmployerMember member) {
		Browser browser = browser();
		browser.signIn(member.account());
		return browser;
	}

	private static Map<String, String> form(String version, String back) {
		return Map.of("version", version, "naar", back);
	}

	private Viewer.EmployerMember member(String name) {
		return new Viewer.EmployerMember(new AccountId(name + "-" + this.run), this.employer);
	}

}
