package nl.talentmarkt.frontend.unanswered;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyPolicyTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final OrganisationId ORGANISATION = new OrganisationId("test-organisation");

	@Autowired
	private Organisations organisations;

	@BeforeEach
	void organisation() {
		this.organisations.find(ORGANISATION)
			.switchIfEmpty(Mono.defer(() -> this.organisations
				.addAll(List.of(new Organisation(ORGANISATION, "Gemeente", Organisation.Kind.MUNICIPALITY, "Regio",
						"Amersfoort", ReplyPolicy.DEFAULT, 0)))
				.next()))
			.block(PATIENCE);
	}

	@Test
	void changesHowSoonTheOrganisationAnswers() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		Answer agreed = administrator.post("/beheer/antwoordtijd",
				Map.of("coachWithin", "4", "substituteWithin", " 1 ", "closedOn", "24-12-2026\r\n\r\n4-1-2027"));
		assertThat(agreed.status()).isEqualTo(303);
		assertThat(this.organisations.find(ORGANISATION).map(Organisation::replyPolicy).block(PATIENCE))
			.isEqualTo(new ReplyPolicy(4, 1, Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 4))));
		assertThat(administrator.get(agreed.location()).body()).contains("value=\"4\"", "24-12-2026\n4-1-2027");
	}

	@Test
	void saysWhichNumbersAndDaysFit() {
		Answer refused = browserOf(Role.ADMINISTRATOR).post("/beheer/antwoordtijd",
				Map.of("coachWithin", "0", "substituteWithin", "drie", "closedOn", "31-2-2026"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#coachWithin\"", "href=\"#substituteWithin\"", "href=\"#closedOn\"",
				"31-2-2026");
	}

}
