package nl.talentmarkt.marketplace.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.marketplace.text.TextRefusedException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FreeTextTests {

	@Test
	void keepsWhatAPersonWroteWithoutTheSpaceAroundIt() {
		assertThat(new FreeText("  Goedemorgen,\r\nik las uw profiel.  ").value())
			.isEqualTo("Goedemorgen,\nik las uw profiel.");
	}

	@Test
	void keepsOtherScriptsAndMarkupAsTheCharactersTheyAre() {
		assertThat(new FreeText("مرحبا <b>welkom</b> ሰላም").value()).isEqualTo("مرحبا <b>welkom</b> ሰላም");
	}

	@Test
	void bringsLettersWithAccentsIntoOneForm() {
		assertThat(new FreeText("cafe\u0301")).isEqualTo(new FreeText("caf\u00e9"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t " })
	void refusesNothing(String text) {
		assertRefused(text, Reason.BLANK);
	}

	@Test
	void refusesMoreThanThePlaceAllows() {
		assertThat(FreeText.of("a".repeat(1000), 1000).value()).hasSize(1000);
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> FreeText.of("a".repeat(1001), 1000))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u001bb", "a\ufffdb", "a\ud800b" })
	void refusesControlCharactersAndBrokenEncoding(String text) {
		assertRefused(text, Reason.UNREADABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "111222333", "Mijn nummer is 111222333.", "1112.22.333", "111 222 333", "0123 1112-22333",
			"\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663" })
	void refusesANumberThatCouldBeABurgerservicenummer(String text) {
		assertRefused(text, Reason.LOOKS_LIKE_BSN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "111222334", "1112223330", "000000000", "Bel 06-00001234", "van 2019 tot 2024" })
	void acceptsOtherNumbers(String text) {
		assertThat(new FreeText(text).value()).isEqualTo(text);
	}

	@Test
	void neverRepeatsARefusedTextInItsError() {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new FreeText("111222333"))
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("111222333"));
	}

	private static void assertRefused(String text, Reason reason) {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new FreeText(text))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
