package nl.talentmarkt.marketplace.reachability;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.reachability.AddressTrouble.Recovery;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTroubleTests {

	private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

	private static final AccountId ID = new AccountId("fatima");

	private static final EmailAddress ADDRESS = new EmailAddress("fatima@gemeente.example");

	private static final Set<OrganisationId> SERVING = Set.of(new OrganisationId("gemeente"));

	private static final AddressTrouble WORKING = AddressTrouble
		.none(new Account(ID, ADDRESS, "Fatima", new Viewer.Ambassador(ID), 1), SERVING);

	@Test
	void stopsAtOnceWhenAnAddressIsRefusedForGood() {
		Change<AddressTrouble> failed = WORKING.fail(failure("a", "5.1.1", NOW), SERVING);
		assertThat(failed.events()).containsExactly(new MailAddressFailed(ID));
		assertThat(failed.aggregate().stop()).isEqualTo(new AddressTrouble.Stop(NOW, new MailStatus("5.1.1")));
	}

	@Test
	void tellsOfItOnceUntilItWorksAgain() {
		AddressTrouble stopped = WORKING.fail(failure("a", "5.1.1", NOW), SERVING).aggregate();
		Change<AddressTrouble> again = stopped.fail(failure("b", "5.2.2", NOW.plusSeconds(9)), SERVING);
		assertThat(again.events()).containsExactly(new MailFailureCounted(ID));
		assertThat(again.aggregate().stop()).isEqualTo(stopped.stop());
		assertThat(again.aggregate().failures()).isEqualTo(2);
	}

	@Test
	void countsAReportOnceHoweverOftenItIsRead() {
		AddressTrouble stopped = WORKING.fail(failure("a", "5.1.1", NOW), SERVING).aggregate();
		assertThat(stopped.fail(failure("a", "5.1.1", NOW), SERVING).isNone()).isTrue();
		AddressTrouble recovered = stopped.recover(new Recovery(ID, NOW)).aggregate();
		assertThat(recovered.fail(failure("a", "5.1.1", NOW), SERVING).isNone()).isTrue();
	}

	@Test
	void stopsAfterSeveralDelaysThatBelongTogether() {
		AddressTrouble trouble = WORKING;
		for (int count = 1; count < AddressTrouble.MOST_DELAYS; count++) {
			trouble = trouble.fail(failure("d" + count, "4.4.1", NOW.plusSeconds(count)), SERVING).aggregate();
			assertThat(trouble.stop()).isNull();
		}
		AddressTrouble much = trouble;
		Instant later = NOW.plus(AddressTrouble.DELAYS_BELONG_TOGETHER).plus(Duration.ofDays(1));
		assertThat(much.fail(failure("z", "4.4.1", later), SERVING).aggregate().stop()).isNull();
		assertThat(much.fail(failure("z", "4.4.1", NOW.plusSeconds(60)), SERVING).events())
			.containsExactly(new MailAddressFailed(ID));
	}

	@Test
	void holdsMailBackWhileItIsStoppedOnly() {
		assertThat(WORKING.holdBack("m").isNone()).isTrue();
		AddressTrouble stopped = WORKING.fail(failure("a", "5.1.1", NOW), SERVING).aggregate();
		AddressTrouble held = stopped.holdBack("m").aggregate();
		assertThat(held.heldBack()).containsExactly("m");
		assertThat(held.holdBack("m").isNone()).isTrue();
		Change<AddressTrouble> recovered = held.recover(new Recovery(ID, NOW));
		assertThat(recovered.events()).containsExactly(new MailAddressRecovered(ID, 1));
		assertThat(recovered.aggregate().holdBack("n").isNone()).isTrue();
		assertThat(recovered.aggregate().recover(new Recovery(ID, NOW)).isNone()).isTrue();
	}

	@Test
	void startsAnewWithAnotherAddress() {
		AddressTrouble stopped = WORKING.fail(failure("a", "5.1.1", NOW), SERVING).aggregate();
		EmailAddress other = new EmailAddress("f@elders.example");
		AddressTrouble moved = stopped.fail(new MailFailure("b", other, new MailStatus("4.2.2"), NOW), SERVING)
			.aggregate();
		assertThat(moved.stop()).isNull();
		assertThat(moved.address()).isEqualTo(other);
		assertThat(moved.delays()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "5.1.1,NO_SUCH_ADDRESS", "4.2.2,MAILBOX_FULL", "5.2.1,MAILBOX_CLOSED", "4.4.7,SERVER_AWAY",
			"5.7.1,REFUSED", "5.0.0,REFUSED" })
	void saysInAWordWhatIsWrong(String status, MailStatus.Reason reason) {
		assertThat(new MailStatus(status).reason()).isEqualTo(reason);
	}

	@Test
	void findsAStatusInWhatAServerSaid() {
		assertThat(MailStatus.in("550 5.1.1 <x@y.nl>: unknown")).contains(new MailStatus("5.1.1"));
		assertThat(MailStatus.in("550-5.2.1 closed")).contains(new MailStatus("5.2.1"));
		assertThat(MailStatus.in("550 Host 10.5.1.1 says no")).isEmpty();
		assertThat(MailStatus.in("250 2.1.5 ok")).isEmpty();
	}

	private static MailFailure failure(String key, String status, Instant at) {
		return new MailFailure(key, ADDRESS, new MailStatus(status), at);
	}

}
