package nl.talentmarkt.marketplace.noticetext;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NoticeTemplateTests {

	private static final NoticeKind KIND = NoticeKind.INTEREST_EXPRESSED;

	@Test
	void fillsNamesIn() {
		NoticeWords words = template("{werkgever} belt over {talentcode}", "Bel { Werkgever } terug.",
				"Naar {talentcode}")
			.fill(KIND, List.of("Bakkerij de Bruin", "T-7K3Q"));
		assertThat(words).isEqualTo(
				new NoticeWords("Bakkerij de Bruin belt over T-7K3Q", "Bel Bakkerij de Bruin terug.", "Naar T-7K3Q"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{talentcode}", "${talentcode}", "Jan {werkgever} {}", "$1 \\ {0}", "{", "}",
			"{talentcode:-x}" })
	void takesNamesAsTheyAreWhateverIsInThem(String name) {
		NoticeWords words = template("{werkgever}: {talentcode}", "x", "y").fill(KIND, List.of(name, "T-7K3Q"));
		assertThat(words.subject()).isEqualTo(name + ": T-7K3Q");
	}

	@Test
	void fillsInBehindADollarSign() {
		NoticeTemplate template = template("${werkgever} {talentcode}", "x", "y");
		assertThat(template.faults(KIND)).isEmpty();
		assertThat(template.fill(KIND, List.of("A", "B")).subject()).isEqualTo("$A B");
	}

	@Test
	void leavesEmptyWhatANoticeDoesNotSay() {
		assertThat(template("{werkgever} {talentcode}", "x", "y").fill(KIND, List.of("A")).subject()).isEqualTo("A ");
	}

	@Test
	void findsPlaceholdersThatThereAreNot() {
		assertThat(template("{werkgever} {talentcode} {naam}", "{bsn}", "y").faults(KIND)).containsExactly(
				new TemplateFault.Unknown(NoticeTemplate.Part.SUBJECT, "naam"),
				new TemplateFault.Unknown(NoticeTemplate.Part.TEXT, "bsn"));
		assertThat(template("{werkgever:-iemand} {werkgever} {talentcode}", "x", "y").faults(KIND))
			.containsExactly(new TemplateFault.Unknown(NoticeTemplate.Part.SUBJECT, "werkgever:-iemand"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{werkgever", "werkgever}", "een { los", "los }", "{werkgever}}" })
	void findsBracesWithoutTheirOtherHalf(String text) {
		assertThat(template("{werkgever} {talentcode}", text, "y").faults(KIND))
			.contains(new TemplateFault.Unclosed(NoticeTemplate.Part.TEXT));
	}

	@Test
	void findsOneInsideAnother() {
		assertThat(template("{werkgever} {talentcode}", "{werk{talentcode}gever}", "y").faults(KIND)).isNotEmpty();
	}

	@Test
	void wantsWhatTheNoticeIsAboutSomewhere() {
		assertThat(template("Belangstelling", "x", "y").faults(KIND)).containsExactly(
				new TemplateFault.Missing(Placeholder.EMPLOYER), new TemplateFault.Missing(Placeholder.TALENT));
		assertThat(template("Belangstelling", "{werkgever} en {talentcode}", "y").faults(KIND)).isEmpty();
	}

	@Test
	void refusesSubjectsOfSeveralLinesAndLongTexts() {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> template("a\nBcc: x", "x", "y"));
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> template("a", "x", "y\tz"));
		assertThatExceptionOfType(TextRefusedException.class)
			.isThrownBy(() -> template("a".repeat(NoticeTemplate.MAX_SUBJECT + 1), "x", "y"));
		assertThatExceptionOfType(TextRefusedException.class)
			.isThrownBy(() -> template("a", "x".repeat(NoticeTemplate.MAX_TEXT + 1), "y"));
	}

	@ParameterizedTest
	@EnumSource
	void requiresOnlyWhatCanBeFilledIn(NoticeKind kind) {
		Placeholders placeholders = Placeholders.of(kind);
		assertThat(placeholders.inOrder()).containsAll(placeholders.required()).doesNotHaveDuplicates();
	}

	static NoticeTemplate template(String subject, String text, String action) {
		return new NoticeTemplate(new FreeText(subject), new FreeText(text), new FreeText(action));
	}

}
