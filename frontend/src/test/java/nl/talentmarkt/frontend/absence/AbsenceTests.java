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
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Absence;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class AbsenceTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Coaches coaches;

	@Autowired
	private Clock clock;

	private final CoachId colleague = new CoachId("collega-" + UUID.randomUUID());

	private LocalDate today;

	private Coach own;

	@BeforeEach
	void people() {
		this.today = LocalDate.now(this.clock);
		this.own = ExamplePersons.addCoachTo(this.coaches);
		this.own.absences()
			.forEach((planned) -> this.coaches.change(this.own.id(), (coach) -> coach.beThere(planned.from()))
				.block(PATIENCE));
		this.coaches.addAll(List.of(new Coach(this.colleague, this.own.organisation(), "Karim " + this.colleague,
				"jobcoach", new EmailAddress("karim@test.example"), null, null, List.of(), 0)))
			.blockLast(PATIENCE);
	}

	@Test
	void plansAnAbsenceOnceAndTakesItBack() {
		Browser coach = browserOf(Role.COACH);
		Map<String, String> form = form(this.today.plusDays(1), this.today.plusDays(5), this.colleague);
		assertThat(coach.post("/afwezigheid", form).status()).isEqualTo(303);
		assertThat(coach.post("/afwezigheid", form).status()).isEqualTo(303);
		assertThat(planned())
			.containsExactly(new Absence(this.today.plusDays(1), this.today.plusDays(5), this.colleague));
		assertThat(coach.get("/afwezigheid").body()).contains("Toch aanwezig", "Karim " + this.colleague);
		assertThat(coach.post("/afwezigheid/terug", Map.of("from", this.today.plusDays(1).toString())).status())
			.isEqualTo(303);
		assertThat(coach.post("/afwezigheid/terug", Map.of("from", "gisteren")).status()).isEqualTo(303);
		assertThat(planned()).isEmpty();
	}

	@Test
	void refusesDaysAndPeopleThatCannotBe() {
		assertRefused(form(this.today.plusDays(5), this.today.plusDays(1), this.colleague), "href=\"#until\"");
		assertRefused(form(this.today.minusDays(1), this.today, this.colleague), "href=\"#from\"");
		assertRefused(form(this.today, this.today, this.own.id()), "href=\"#substitute\"");
		assertRefused(form(this.today, this.today, new CoachId("elders")), "href=\"#substitute\"");
		assertRefused(Map.of(), "href=\"#from\"");
		assertThat(planned()).isEmpty();
	}

	@Test
	void choosesWhoIsAskedWhenTheCoachDoesNotAnswer() {
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.post("/afwezigheid/vervanger", Map.of("usual", this.colleague.value())).status())
			.isEqualTo(303);
		assertThat(coach.post("/afwezigheid/vervanger", Map.of("usual", this.own.id().value())).status())
			.isEqualTo(303);
		assertThat(coach.post("/afwezigheid/vervanger", Map.of("usual", "elders")).status()).isEqualTo(303);
		assertThat(this.coaches.find(this.own.id()).mapNotNull(Coach::substitute).block(PATIENCE))
			.isEqualTo(this.colleague);
	}

	@Test
	void saysWhenNoMoreCanBePlanned() {
		for (int day = 1; day <= Coach.MOST_ABSENCES; day++) {
			Absence one = new Absence(this.today.plusDays(day), this.today.plusDays(day), this.colleague);
			this.coaches.change(this.own.id(), (coach) -> coach.beAway(one, this.today)).block(PATIENCE);
		}
		assertRefused(form(this.today.plusDays(40), this.today.plusDays(40), this.colleague), "Haal eerst iets weg.");
	}

	private void assertRefused(Map<String, String> form, String text) {
		Answer refused = browserOf(Role.COACH).post("/afwezigheid", form);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains(text);
	}

	private List<Absence> planned() {
		return this.coaches.find(this.own.id()).map(Coach::absences).blockOptional(PATIENCE).orElseThrow();
	}

	private static Map<String, String> form(LocalDate from, LocalDate until, CoachId substitute) {
		return Map.of("from", from.toString(), "until", until.toString(), "substitute", substitute.value());
	}

}
