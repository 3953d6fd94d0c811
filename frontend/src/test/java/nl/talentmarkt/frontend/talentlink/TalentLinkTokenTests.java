package nl.talentmarkt.frontend.talentlink;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.talentlink.TalentLinkToken.Subject;
import nl.talentmarkt.marketplace.interest.InterestId;

import static org.assertj.core.api.Assertions.assertThat;

class TalentLinkTokenTests {

	private static final ApplicationSecret SECRET = secret("only-for-tests-only-for-tests-only-for-tests");

	private static final Subject SUBJECT = new Subject(new InterestId("3f-a"), 2);

	@Test
	void saysWhatItIsAboutToWhoSignedIt() {
		assertThat(TalentLinkToken.read(TalentLinkToken.of(SUBJECT, SECRET).value(), SECRET)).contains(SUBJECT);
	}

	@Test
	void isWorthNothingForAnotherInterestQuestionOrSecret() {
		String token = TalentLinkToken.of(SUBJECT, SECRET).value();
		assertThat(TalentLinkToken.read(token.replace("3f-a.", "3f-b."), SECRET)).isEmpty();
		assertThat(TalentLinkToken.read(token.replace(".2.", ".3."), SECRET)).isEmpty();
		assertThat(TalentLinkToken.read(token, secret("another-another-another-another-another"))).isEmpty();
	}

	@Test
	void isWorthNothingWhenAnyCharacterIsMissingOrOther() {
		String token = TalentLinkToken.of(SUBJECT, SECRET).value();
		for (int index = 0; index < token.length(); index++) {
			char other = (token.charAt(index) == 'A') ? 'B' : 'A';
			assertThat(TalentLinkToken.read(token.substring(0, index) + token.substring(index + 1), SECRET)).isEmpty();
			assertThat(TalentLinkToken.read(token.substring(0, index) + other + token.substring(index + 1), SECRET))
				.isEmpty();
		}
		assertThat(TalentLinkToken.read(token + "A", SECRET)).isEmpty();
	}

	@Test
	void staysOutOfLogs() {
		TalentLinkToken token = TalentLinkToken.of(SUBJECT, SECRET);
		assertThat(token.toString()).doesNotContain(token.value().substring(7)).contains("hidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "..", "a.1.", "a.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
			"a.01.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
			"a.99999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "<script>" })
	void isNothingThatSomebodyMadeUp(String text) {
		assertThat(TalentLinkToken.read(text, SECRET)).isEmpty();
	}

	private static ApplicationSecret secret(String text) {
		return new ApplicationSecret(text.getBytes(StandardCharsets.UTF_8));
	}

}
