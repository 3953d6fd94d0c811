package nl.talentmarkt.frontend.relations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
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
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class RelationPagesTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Employers employers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final EmployerId employer = new EmployerId("zon-" + this.run);

	private final AccountId marieke = new AccountId("marieke-" + this.run);

	private final AccountId jan = new AccountId("jan-" + this.run);

	private Talent own;

	private Talent others;

	@BeforeEach
	void people() {
		Coach coach = ExamplePersons.addCoachTo(this.coaches);
		Coach elsewhere = new Coach(new CoachId("wim-" + this.run), new OrganisationId("stichting-" + this.run),
				"Wim " + this.run, "klantmanager", new EmailAddress("wim-" + this.run + "@test.example"), null, null,
				List.of(), 0);
		this.coaches.addAll(List.of(elsewhere)).blockLast(PATIENCE);
		this.employers.addAll(List.of(new Employer(this.employer, "Bakkerij " + this.run, Sector.RETAIL, "Amersfoort",
				new FreeText("Wij bakken brood."), new ReadinessCard(List.of("nl", "ar"), "Ahmed, voorman", 4, "Bus 3"),
				0)))
			.blockLast(PATIENCE);
		addMember(this.marieke, "Marieke");
		addMember(this.jan, "Jan");
		this.own = wanted(coach, this.marieke);
		this.others = wanted(elsewhere, this.jan);
	}

	private void addMember(AccountId id, String name) {
		this.accounts.addAll(List.of(new Account(id, new EmailAddress(id + "@test.example"), name + " " + this.run,
				new Viewer.EmployerMember(id, this.employer), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void showsWhoKnowsTheEmployerAndOnlyTheOwnCases() {
		String page = browserOf(Role.COACH).get("/werkgevers/" + this.employer).body();
		assertThat(page)
			.contains("Bakkerij " + this.run, "Wij bakken brood.", "Ahmed, voorman", "Marieke " + this.run,
					"Wim " + this.run, "Test Coach", this.own.code().value(),
					"/voorstellen/nieuw?werkgever=" + this.employer)
			.doesNotContain(this.others.code().value(), "marieke-" + this.run + "@");
	}

	@Test
	void showsAnOrganiserSumsOnly() {
		for (Role role : List.of(Role.ORGANISER, Role.ADMINISTRATOR)) {
			assertThat(browserOf(role).get("/werkgevers/" + this.employer).body()).contains("Wim " + this.run)
				.doesNotContain(this.own.code().value(), this.others.code().value(), "/voorstellen/nieuw", "Yonas");
		}
	}

	@Test
	void showsWhichPersonThereKnowsWhichCoachOfTheOwnOrganisation() {
		wanted(ExamplePersons.addCoachTo(this.coaches), this.marieke);
		for (Role role : List.of(Role.COACH, Role.ORGANISER, Role.ADMINISTRATOR)) {
			String people = people(browserOf(role).get("/werkgevers/" + this.employer).body());
			assertThat(people).containsSubsequence("Jan " + this.run, "Nog geen coach van uw organisatie had contact",
					"Marieke " + this.run, "Test Coach", "2 contacten, laatst op");
			assertThat(people).doesNotContain("Wim", this.own.code().value(), "marieke-" + this.run + "@");
		}
	}

	@Test
	void showsTheOtherOrganisationItsOwnAcquaintances() {
		AccountId wim = new AccountId("wims-account-" + this.run);
		this.accounts.addAll(List.of(new Account(wim, new EmailAddress(wim + "@test.example"), "Wim",
				new Viewer.Coach(wim, new CoachId("wim-" + this.run), new OrganisationId("stichting-" + this.run)), 0)))
			.blockLast(PATIENCE);
		Browser browser = browser();
		browser.signIn(wim);
		String people = people(browser.get("/werkgevers/" + this.employer).body());
		assertThat(people).containsSubsequence("Jan " + this.run, "Wim " + this.run, "1 contact, laatst op",
				"Marieke " + this.run, "Nog geen coach van uw organisatie had contact");
		assertThat(people).doesNotContain("Test Coach");
	}

	@Test
	void saysSoWhenNobodyOfTheEmployerHasAnAccount() {
		EmployerId lonely = new EmployerId("alleen-" + this.run);
		ExamplePersons.addEmployerTo(this.employers, lonely);
		assertThat(people(browserOf(Role.COACH).get("/werkgevers/" + lonely).body()))
			.contains("Nog niemand van deze werkgever heeft een account.");
	}

	private static String people(String page) {
		return page.substring(page.indexOf("id=\"mensen\""), page.indexOf("id=\"resultaten\""));
	}

	@Test
	void findsEmployersByAPartOfTheName() {
		Browser browser = browserOf(Role.COACH);
		assertThat(browser.get("/werkgevers?zoek=bakkerij%20" + this.run).body())
			.contains("/werkgevers/" + this.employer, "1 werkgever");
		assertThat(browser.get("/werkgevers?zoek=.*" + this.run).body()).contains("0 werkgevers");
		assertThat(browser.get("/werkgevers?pagina=9999").status()).isEqualTo(200);
		assertThat(browser.get("/werkgevers/bestaat-niet").status()).isEqualTo(404);
	}

	@Test
	void isNotThereForEmployersAndTalents() {
		assertThat(browserOf(Role.EMPLOYER).get("/werkgevers/" + this.employer).status()).isEqualTo(404);
		assertThat(browserOf(Role.TALENT).get("/werkgevers").status()).isEqualTo(404);
	}

	private Talent wanted(Coach coach, AccountId member) {
		Talent sample = SampleTalents.visible(coach.id());
		Talent talent = new Talent(sample.id(), sample.code(), sample.coach(), coach.organisation(), sample.profile(),
				null, sample.portfolio(), sample.details(), sample.notes(), sample.consents(), sample.confirmation(),
				null, 0);
		this.talents.addAll(List.of(talent)).block(PATIENCE);
		Instant now = this.clock.instant();
		this.interests.add(Interest.express(new InterestId(UUID.randomUUID().toString()), talent, this.employer,
				Origin.of(Origin.Way.SEARCH), MeetingWish.AT_WORKPLACE,
				new Message(Party.EMPLOYER, member, now, new FreeText("Graag.")), null,
				new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone())))
			.block(PATIENCE);
		return talent;
	}

}
