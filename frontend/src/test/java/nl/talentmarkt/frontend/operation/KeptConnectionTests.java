package nl.talentmarkt.frontend.operation;

import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One connection carries many requests, one after the other. */
class KeptConnectionTests extends RunningApplication {

	/** About one in a hundred went unanswered once. */
	private static final int REDIRECTS = 500;

	@Test
	void answersThePageThatFollowsARedirectEachTime() {
		Browser browser = browser();
		for (int number = 0; number < REDIRECTS; number++) {
			assertThat(browser.get("/werklijst").status()).isEqualTo(303);
			assertThat(browser.get("/toegankelijkheid").status()).isEqualTo(200);
		}
	}

}
