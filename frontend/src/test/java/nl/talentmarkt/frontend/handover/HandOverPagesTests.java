package nl.talentmarkt.frontend.handover;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class HandOverPagesTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Talents talents;

	@Autowired
	private Coaches coaches;

	private Coach giver;

	private final CoachId colleague = new CoachId("collega-" + UUID.randomUUID());

	private Talent talent;

	@BeforeEach
	void people() {
		this.giver = ExamplePersons.addCoachTo(this.coaches);
		this.coaches.addAll(List.of(new Coach(this.colleague, this.giver.organisation(), "Karim " + this.colleague,
				"jobcoach", new EmailAddress("karim@test.example"), null, null, List.of(), 0)))
			.blockLast(PATIENCE);
		this.talent = Objects.requireNonNull(this.talents.add(talent()).block(PATIENCE));
	}

	@Test
	void handsChosenTalentsOverAndSaysSo() {
		Browser coach = browserOf(Role.COACH);
		assertThat(coach.get("/overdracht").body()).contains(this.talent.code().value(), "Karim " + this.colleague);
		Answer done = coach.post("/overdracht", form("", this.talent.code().value(), "CHOSEN"));
		assertThat(done.status()).isEqualTo(303);
		assertThat(coach.get(done.location()).body()).contains("1 talent van Test Coach aan Karim " + this.colleague,
				this.talent.code().value(), "Bel na vier uur.");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(coach.get("/mijn-talenten/" + this.talent.code()).status()).isEqualTo(404));
		assertThat(coach.post("/overdracht", form("", this.talent.code().value(), "CHOSEN")).status()).isEqualTo(422);
	}

	@Test
	void saysAtTheFieldWhatIsMissing() {
		Answer refused = browserOf(Role.COACH).post("/overdracht", Map.of("which", "CHOSEN", "note", "111222333"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Kies minstens één talent.", "BSN", "href=\"#to\"");
	}

	@Test
	void showsAdministratorsCodesOnlyAndTheNoteToTheCoaches() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(administrator.get("/overdracht").body()).contains("Test Coach").doesNotContain("Draag over");
		assertThat(administrator.get("/overdracht?van=" + this.giver.id()).body())
			.contains(this.talent.code().value(), "Draag over")
			.doesNotContain("Yonas");
		Answer done = browserOf(Role.COACH).post("/overdracht", form("", this.talent.code().value(), "CHOSEN"));
		assertThat(administrator.get(done.location()).body()).contains(this.talent.code().value())
			.doesNotContain("Bel na vier uur.");
		assertThat(browserOf(Role.EMPLOYER).get(done.location()).status()).isEqualTo(404);
	}

	@Test
	void handsOverForACoachOfTheOrganisationAndForNoOther() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		assertThat(
				administrator.post("/overdracht", form(this.giver.id().value(), this.talent.code().value(), "CHOSEN"))
					.status())
			.isEqualTo(303);
		assertThat(
				administrator.post("/overdracht", form("bestaat-niet", this.talent.code().value(), "CHOSEN")).status())
			.isEqualTo(422);
		assertThat(administrator.post("/overdracht", form("?", "?", "CHOSEN")).status()).isEqualTo(422);
	}

	private Talent talent() {
		Talent sample = SampleTalents.visible(this.giver.id());
		return new Talent(sample.id(), sample.code(), sample.coach(), this.giver.organisation(), sample.profile(), null,
				sample.portfolio(), sample.details(), sample.notes(), sample.consents(), sample.confirmation(), null,
				0);
	}

	private Map<String, String> form(String from, String talents, String which) {
		return Map.of("draft", UUID.randomUUID().toString(), "from", from, "to", this.colleague.value(), "which", which,
				"talents", talents, "note", "Bel na vier uur.");
	}

}
