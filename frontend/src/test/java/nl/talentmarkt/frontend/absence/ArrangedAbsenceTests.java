package nl.talentmarkt.frontend.absence;

import java.time.Clock;
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
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Absence;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ArrangedAbsenceTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final OrganisationId ORGANISATION = new OrganisationId("test-organisation");

	private static final String TOLD = "Test ADMINISTRATOR regelde wie voor u waarneemt";

	@Autowired
	private Coaches coaches;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Clock clock;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Viewer.Coach ill = new Viewer.Coach(new AccountId("ziek-" + this.run),
			new CoachId("ziek-" + this.run), ORGANISATION);

	private final CoachId colleague = new CoachId("collega-" + this.run);

	private final CoachId elsewhere = new CoachId("elders-" + this.run);

	private LocalDate today;

	@BeforeEach
	void people() {
		this.today = LocalDate.now(this.clock);
		this.coaches.addAll(List.of(coach(this.ill.coach(), ORGANISATION), coach(this.colleague, ORGANISATION),
				coach(this.elsewhere, new OrganisationId("elders"))))
			.blockLast(PATIENCE);
		this.accounts
			.addAll(List.of(new Account(this.ill.account(), new EmailAddress(this.ill.account() + "@test.example"),
					"Zieke coach", this.ill, 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void arrangesAnAbsenceChangesItAndEndsItAndTellsTheCoach() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.post(path(""), form(this.today, this.today.plusDays(3))).status()).isEqualTo(303);
		assertThat(planned()).containsExactly(new Absence(this.today, this.today.plusDays(3), this.colleague));
		await().untilAsserted(() -> assertThat(tray()).contains(TOLD));
		assertThat(administrator.get("/beheer/afwezigheid").body()).contains("Coach " + this.ill.coach(), "Neemt waar:",
				"Coach " + this.colleague);
		assertThat(administrator.get(path("?dag=" + this.today)).body())
			.contains("value=\"" + this.today.plusDays(3) + "\"");
		administrator.post(path(""), form(this.today, this.today.plusDays(20)));
		assertThat(planned()).containsExactly(new Absence(this.today, this.today.plusDays(20), this.colleague));
		assertThat(administrator.post(path("/terug"), Map.of("from", this.today.toString())).status()).isEqualTo(303);
		assertThat(planned()).isEmpty();
	}

	@Test
	void changesAnAbsenceThatBeganBeforeButBeginsNoneInThePast() {
		LocalDate monday = this.today.minusDays(4);
		Absence began = new Absence(monday, this.today.plusDays(1), this.colleague);
		this.coaches.change(this.ill.coach(), (coach) -> coach.beAway(began, monday)).block(PATIENCE);
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.post(path(""), form(monday, this.today.plusDays(9))).status()).isEqualTo(303);
		assertThat(planned()).containsExactly(new Absence(monday, this.today.plusDays(9), this.colleague));
		assertThat(administrator.post(path(""), form(monday, this.today.minusDays(1))).status()).isEqualTo(422);
		assertThat(administrator.post(path(""), form(monday.minusDays(1), this.today)).status()).isEqualTo(422);
		assertThat(planned()).hasSize(1);
	}

	@Test
	void choosesTheUsualSubstitute() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.post(path("/vervanger"), Map.of("usual", this.colleague.value())).status())
			.isEqualTo(303);
		assertThat(this.coaches.find(this.ill.coach()).mapNotNull(Coach::substitute).block(PATIENCE))
			.isEqualTo(this.colleague);
		await().untilAsserted(() -> assertThat(tray()).contains(TOLD));
	}

	@Test
	void findsNoCoachOfAnotherOrganisation() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		String other = "/beheer/afwezigheid/" + this.elsewhere;
		assertThat(administrator.get(other).status()).isEqualTo(404);
		for (String rest : List.of("", "/terug", "/vervanger")) {
			assertThat(administrator.post(other + rest, form(this.today, this.today)).status()).isEqualTo(404);
		}
		Answer refused = administrator.post(path(""), Map.of("from", this.today.toString(), "until",
				this.today.toString(), "substitute", this.elsewhere.value()));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(administrator.get("/beheer/afwezigheid").body()).doesNotContain(this.elsewhere.value());
	}

	@Test
	void tellsNobodyWhatACoachPlannedAlone() {
		Browser own = browser();
		own.signIn(this.ill.account());
		assertThat(own.post("/afwezigheid", form(this.today, this.today)).status()).isEqualTo(303);
		assertThat(tray()).doesNotContain("regelde wie voor u waarneemt");
	}

	private String tray() {
		Browser own = browser();
		own.signIn(this.ill.account());
		return own.get("/meldingen").body();
	}

	private List<Absence> planned() {
		return this.coaches.find(this.ill.coach()).map(Coach::absences).blockOptional(PATIENCE).orElseThrow();
	}

	private Map<String, String> form(LocalDate from, LocalDate until) {
		return Map.of("from", from.toString(), "until", until.toString(), "substitute", this.colleague.value());
	}

	private String path(String rest) {
		return "/beheer/afwezigheid/" + this.ill.coach() + rest;
	}

	private static Coach coach(CoachId id, OrganisationId organisation) {
		return new Coach(id, organisation, "Coach " + id, "jobcoach", new EmailAddress(id + "@test.example"), null,
				null, List.of(), 0);
	}

}
