package nl.talentmarkt.marketplace.employer;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.employer.Employer.Lifting;
import nl.talentmarkt.marketplace.employer.Employer.TermsAcceptance;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmployerTests {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final AccountId SANNE = new AccountId("sanne");

	private static final AccountId HENK = new AccountId("henk");

	private static final AccountId JOOST = new AccountId("joost");

	private static final AccountId MARIEKE = new AccountId("marieke");

	private static final TermsVersion TERMS = new TermsVersion("2026-01");

	private static final FreeText REASON = new FreeText("Belde talenten thuis op.");

	private final Employer employer = new Employer(new EmployerId("staal"), "Staalbouw", Sector.MANUFACTURING,
			"Amersfoort", new FreeText("Wij bouwen hekken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 1);

	@Test
	void acceptsATextOnceForAllItsMembers() {
		Change<Employer> accepted = this.employer.acceptTerms(TERMS, SANNE, NOW);
		assertThat(accepted.events()).containsExactly(new EmployerTermsAccepted(this.employer.id(), TERMS));
		assertThat(accepted.aggregate().acceptanceOf(TERMS)).contains(new TermsAcceptance(TERMS, SANNE, NOW));
		assertThat(accepted.aggregate().acceptTerms(TERMS, HENK, NOW.plusSeconds(5)).isNone()).isTrue();
	}

	@Test
	void acceptsANewTextAgainAndKeepsWhatItAcceptedBefore() {
		TermsVersion newer = new TermsVersion("2027-01");
		Employer accepted = this.employer.acceptTerms(TERMS, SANNE, NOW).aggregate();
		assertThat(accepted.acceptanceOf(newer)).isEmpty();
		Employer again = accepted.acceptTerms(newer, HENK, NOW.plusSeconds(60)).aggregate();
		assertThat(again.accepted()).extracting(TermsAcceptance::terms).containsExactly(TERMS, newer);
	}

	@Test
	void isShutOutUntilSomebodyLetsItInAndKeepsBothFacts() {
		Change<Employer> blocked = this.employer.block(JOOST, NOW, REASON);
		assertThat(blocked.events()).containsExactly(new EmployerBlocked(this.employer.id()));
		assertThat(blocked.aggregate().isBlocked()).isTrue();
		Change<Employer> let = blocked.aggregate().unblock(MARIEKE, NOW.plusSeconds(60));
		assertThat(let.events()).containsExactly(new EmployerUnblocked(this.employer.id()));
		assertThat(let.aggregate().isBlocked()).isFalse();
		assertThat(let.aggregate().blocks())
			.containsExactly(new Employer.Block(JOOST, NOW, REASON, new Lifting(MARIEKE, NOW.plusSeconds(60))));
		assertThat(let.aggregate().unblock(MARIEKE, NOW).isNone()).isTrue();
		Employer again = let.aggregate().block(MARIEKE, NOW.plusSeconds(90), REASON).aggregate();
		assertThat(again.blocks()).hasSize(2);
		assertThat(again.isBlocked()).isTrue();
	}

	@Test
	void tellsTheSecondOfTwoWhoShutItOutThatSomebodyWasFirst() {
		Employer blocked = this.employer.block(JOOST, NOW, REASON).aggregate();
		assertThat(blocked.block(JOOST, NOW.plusSeconds(1), REASON).isNone()).isTrue();
		assertThatExceptionOfType(AlreadyBlockedException.class).isThrownBy(() -> blocked.block(MARIEKE, NOW, REASON));
		assertThatExceptionOfType(AlreadyBlockedException.class)
			.isThrownBy(() -> blocked.block(JOOST, NOW, new FreeText("Iets anders.")));
	}

	@Test
	void saysInItsEventsNothingOfWhoAndWhy() {
		assertThat(this.employer.block(JOOST, NOW, REASON).events().toString()).doesNotContain("joost", "talenten");
	}

}
