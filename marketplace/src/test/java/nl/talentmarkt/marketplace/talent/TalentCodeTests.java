package nl.talentmarkt.marketplace.talent;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.marketplace.text.TextRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TalentCodeTests {

	@Test
	void isTheSameInSmallAndCapitalLetters() {
		assertThat(new TalentCode("t-7k3q")).isEqualTo(new TalentCode("T-7K3Q"));
	}

	@RepeatedTest(20)
	void drawsCodesThatAreCodes() {
		assertThat(TalentCode.random(new Random()).value()).matches("T-[2-9A-HJKMNP-TV-Z]{5}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7K3Q", "T-7K3", "T-7K3QQQQ", "T-7K1Q", "T-7O3Q", "T-7K3Q\n" })
	void refusesWhatIsNoCode(String text) {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new TalentCode(text));
	}

}
