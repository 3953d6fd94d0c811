package nl.talentmarkt.frontend.operation;

import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.account.Accounts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartUpSummaryTests extends RunningApplication {

	@Autowired
	private StartUpSummary summary;

	@Autowired
	private Accounts accounts;

	@Test
	void saysWhereEverythingIs() {
		String site = "http://localhost:" + port();
		assertThat(this.summary.text()).contains("Address ", site + "/\n", "Data folder ", "Example people ",
				site + "/demo\n", "Mailbox ", site + "/demo/postvak\n");
	}

	@Test
	void keepsExamplePeopleOutOfProduction() {
		assertThatExceptionOfType(NotReadyException.class)
			.isThrownBy(() -> new ExampleDataRefusal(this.accounts).afterSingletonsInstantiated())
			.withMessageContaining("example data");
	}

}
