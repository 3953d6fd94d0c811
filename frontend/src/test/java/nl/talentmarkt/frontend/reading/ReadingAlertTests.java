package nl.talentmarkt.frontend.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(
		properties = { "talentmarkt.profile-views.daily-budget=3", "talentmarkt.profile-views.daily-result-pages=4" })
class ReadingAlertTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final OrganisationId ORGANISATION = new OrganisationId("test-organisation");

	private static final Pattern ALERT = Pattern.compile("href=\"(/beheer/inzage/[^\"]+)\"");

	@Autowired
	private Accounts accounts;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Organisations organisations;

	@Test
	void stopsAnEmployerTellsTheOrganisationAndLetsAnAdministratorGiveMoreForTheDay() {
		addPeople();
		List<Talent> people = IntStream.range(0, 6).mapToObj((number) -> talent()).toList();
		Browser employer = browserOf(Role.EMPLOYER);
		for (Talent person : people.subList(0, 3)) {
			assertThat(employer.get("/talenten/" + person.code()).status()).isEqualTo(200);
		}
		Answer stopped = employer.get("/talenten/" + people.get(3).code());
		assertThat(stopped.status()).isEqualTo(429);
		assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 25 * 3600);
		assertThat(stopped.body()).contains("Genoeg gezien voor vandaag")
			.contains("3 profielen")
			.doesNotContain("Staal lassen");
		assertThat(employer.get("/talenten/" + people.getFirst().code()).status()).isEqualTo(200);

		assertThat(browserOf(Role.ORGANISER).get("/beheer/inzage").body()).contains("Grens bereikt");
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		Matcher alert = ALERT.matcher(administrator.get("/beheer/inzage").body());
		assertThat(alert.find()).isTrue();
		String path = alert.group(1);
		assertThat(administrator.get(path).body()).contains("Test EMPLOYER")
			.contains("3 van de 3")
			.contains("Industrie en productie")
			.doesNotContain(people.getFirst().code().value())
			.doesNotContain("Staal lassen");

		assertThat(browserOf(Role.ORGANISER).get(path).body()).doesNotContain("name=\"reason\"");
		assertThat(administrator.post(path + "/ruimte", Map.of("profiles", "TWENTY")).status()).isEqualTo(422);
		assertThat(administrator.post(path + "/ruimte", Map.of("profiles", "999", "reason", "x")).status())
			.isEqualTo(422);
		Map<String, String> raise = Map.of("profiles", "TWENTY", "reason", "Banenmarkt op vrijdag");
		assertThat(administrator.post(path + "/ruimte", raise).status()).isEqualTo(303);
		assertThat(administrator.post(path + "/ruimte", raise).status()).isEqualTo(303);
		assertThat(administrator.get(path).body()).contains("3 van de 23").contains("Banenmarkt op vrijdag");
		assertThat(employer.get("/talenten/" + people.get(3).code()).status()).isEqualTo(200);
	}

	@Test
	void stopsWhoOpensOnePageOfResultsAfterAnother() {
		addPeople();
		Browser employer = browser();
		employer.signIn(memberOfAnotherEmployer());
		for (int page = 1; page <= 4; page++) {
			assertThat(employer.get("/talenten?pagina=" + page).status()).isEqualTo(200);
		}
		Answer stopped = employer.get("/talenten?pagina=5");
		assertThat(stopped.status()).isEqualTo(429);
		assertThat(stopped.body()).contains("4 bladzijden met zoekresultaten");
		assertThat(browserOf(Role.ADMINISTRATOR).get("/beheer/inzage").body()).contains("Grens van zoeken bereikt");
	}

	@Test
	void findsNoAlertByGuessing() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.get("/beheer/inzage/2026-01-01.test-employer.budget_used_up").status()).isEqualTo(404);
		assertThat(administrator
			.post("/beheer/inzage/2026-01-01.test-employer.budget_used_up/ruimte",
					Map.of("profiles", "TWENTY", "reason", "Waarom niet"))
			.status()).isEqualTo(404);
	}

	private void addPeople() {
		this.organisations.find(ORGANISATION)
			.hasElement()
			.filter((there) -> !there)
			.flatMapMany((missing) -> this.organisations.addAll(List.of(new Organisation(ORGANISATION, "Gemeente",
					Organisation.Kind.MUNICIPALITY, "Regio", "Amersfoort", ReplyPolicy.DEFAULT, 0))))
			.blockLast(PATIENCE);
		ExamplePersons.addEmployerTo(this.employers);
	}

	private AccountId memberOfAnotherEmployer() {
		AccountId id = new AccountId("lies-" + UUID.randomUUID().toString().substring(0, 8));
		this.accounts.addAll(List.of(new Account(id, new EmailAddress(id + "@werk.example"), "Lies",
				new Viewer.EmployerMember(id, new EmployerId("bakkerij-" + id)), 0)))
			.blockLast(PATIENCE);
		return id;
	}

	private Talent talent() {
		Talent sample = SampleTalents.visible(new CoachId("test-coach"));
		return this.talents
			.add(new Talent(sample.id(), sample.code(), sample.coach(), ORGANISATION, sample.profile(), null,
					sample.portfolio(), sample.details(), sample.notes(), sample.consents(), sample.confirmation(),
					null, 0))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

}
