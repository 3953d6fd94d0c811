package nl.talentmarkt.frontend.talents;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing answers where the search cluster should be. */
@TestPropertySource(properties = "talentmarkt.elasticsearch.addresses=http://127.0.0.1:1")
class CaseloadSearchAwayTests extends RunningApplication {

	@Test
	void saysSoAndLeadsToTheListThatWorks() {
		Browser coach = browserOf(Role.COACH);
		Answer away = coach.get("/mijn-talenten/zoeken?q=lasser&staat=DRAFT");
		assertThat(away.status()).isEqualTo(200);
		assertThat(away.body()).contains("Zoeken is even niet beschikbaar", "Ga naar de lijst", "value=\"lasser\"");
		assertThat(coach.get("/mijn-talenten").status()).isEqualTo(200);
	}

}
