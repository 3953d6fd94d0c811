package nl.talentmarkt.marketplace.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmailAddressTests {

	@Test
	void isTheSameInSmallAndCapitalLetters() {
		assertThat(new EmailAddress(" Sanne@Voorbeeld.Example "))
			.isEqualTo(new EmailAddress("sanne@voorbeeld.example"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sanne", "sanne@", "@voorbeeld.nl", "sanne@voorbeeld", "a b@voorbeeld.nl",
			"sanne@voorbeeld.nl\r\nBcc: iedereen@voorbeeld.nl", "sanne@voorbeeld.nl,piet@voorbeeld.nl", "<s@v.nl>",
			"sanne@-voorbeeld.nl", ".sanne@voorbeeld.nl" })
	void refusesWhatIsNoAddressOrCouldEndAHeader(String text) {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new EmailAddress(text));
	}

	@Test
	void refusesAVeryLongTextAtOnce() {
		assertThatExceptionOfType(TextRefusedException.class)
			.isThrownBy(() -> new EmailAddress("a".repeat(100_000) + "@voorbeeld.nl"));
	}

}
