package nl.talentmarkt.marketplace.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "Mail naar jan@voorbeeld.nl", "jan @ voorbeeld.nl", "Bel 06 12345678",
			"Bel 06-12 34 56 78", "+31 6 12345678", "0031612345678", "(053) 123 45 67", "0٥٣١٢٣٤٥٦٧",
			"kijk op www.voorbeeld.nl", "https://voorbeeld.nl/cv", "zie voorbeeld.com" })
	void refusesWhateverSomebodyCouldBeReachedBy(String text) {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new PublicText(text))
			.extracting(TextRefusedException::reason)
			.isEqualTo(TextRefusedException.Reason.CONTACT_DATA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Van 2015-2019 lasser", "Rijdt op 80 ton. Netjes.", "Werkte met C++ en .NET",
			"Lassen volgens NEN-EN-ISO 9606-1", "Kookte voor 1.000.000 gasten", "Bediende machine 0450 en 0460.",
			"TIG+MIG lassen", "ASP.NET en node.js" })
	void keepsWhatOnlyLooksABitLikeIt(String text) {
		assertThat(new PublicText(text).value()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "BSN 111222333", "111.222.333" })
	void refusesWhatAFreeTextRefuses(String text) {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new PublicText(text))
			.extracting(TextRefusedException::reason)
			.isEqualTo(TextRefusedException.Reason.LOOKS_LIKE_BSN);
	}

}
