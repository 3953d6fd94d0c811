package nl.talentmarkt.frontend.unsubscribe;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.search.savedsearch.SavedSearchId;

import static org.assertj.core.api.Assertions.assertThat;

class UnsubscribeTokenTests {

	private static final ApplicationSecret SECRET = secret("only-for-tests-only-for-tests-only-for-tests");

	private static final Unsubscribing SEARCH = new Unsubscribing.FromSearch(new SavedSearchId("3f-a"));

	@Test
	void saysWhatItIsAboutToWhoSignedIt() {
		Unsubscribing daily = new Unsubscribing.FromDailySearches(new AccountId("sanne"));
		Unsubscribing notices = new Unsubscribing.FromNotices(new AccountId("sanne"));
		assertThat(UnsubscribeToken.read(UnsubscribeToken.of(SEARCH, SECRET).value(), SECRET)).contains(SEARCH);
		assertThat(UnsubscribeToken.read(UnsubscribeToken.of(daily, SECRET).value(), SECRET)).contains(daily);
		assertThat(UnsubscribeToken.read(UnsubscribeToken.of(notices, SECRET).value(), SECRET)).contains(notices);
	}

	@Test
	void isWorthNothingForAnotherSearchKindOrSecret() {
		String token = UnsubscribeToken.of(SEARCH, SECRET).value();
		assertThat(UnsubscribeToken.read(token.replace("z-3f-a", "z-3f-b"), SECRET)).isEmpty();
		assertThat(UnsubscribeToken.read(token.replace("z-", "d-"), SECRET)).isEmpty();
		assertThat(UnsubscribeToken.read(token.replace("z-", "m-"), SECRET)).isEmpty();
		assertThat(UnsubscribeToken.read(token, secret("another-another-another-another-another"))).isEmpty();
	}

	/** It stands in a mail that somebody kept. */
	@Test
	void isReadThoughItIsOld() {
		assertThat(UnsubscribeToken.read("z-3f-a.DRtX854k2x1BO9vGJcPmJGnS2jLR3b9NOat48FNi83Y", SECRET))
			.contains(SEARCH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "z-", "z-1.", "..", "z-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
			"x-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "<script>" })
	void isNothingThatSomebodyMadeUp(String text) {
		assertThat(UnsubscribeToken.read(text, SECRET)).isEmpty();
	}

	private static ApplicationSecret secret(String text) {
		return new ApplicationSecret(text.getBytes(StandardCharsets.UTF_8));
	}

}
