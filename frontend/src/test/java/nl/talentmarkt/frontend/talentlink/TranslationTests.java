package nl.talentmarkt.frontend.talentlink;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

import nl.talentmarkt.marketplace.contact.OwnLanguage;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of talents, in every language in which they are asked. */
class TranslationTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+[^}]*}");

	private static final Properties DUTCH = read("messages.properties");

	/** What the coach reads, who reads Dutch. */
	private static final Set<String> OF_THE_COACH = Set.of("own.begin.talent");

	@Test
	void holdWhateverATalentReads() {
		Set<String> needed = DUTCH.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("own.") || key.startsWith("mail.talent."))
			.filter((key) -> !OF_THE_COACH.contains(key))
			.collect(Collectors.toCollection(TreeSet::new));
		Stream.of(Standing.values()).forEach((standing) -> {
			needed.add("own." + standing + ".title");
			needed.add("own." + standing + ".text");
		});
		assertThat(DUTCH.stringPropertyNames()).containsAll(needed);
		assertThat(read("messages_en.properties").stringPropertyNames()).containsAll(needed);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "DUTCH", "SIMPLE_DUTCH" })
	void areTheSameInEveryLanguage(OwnLanguage language) {
		assertThat(of(language).stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(read("messages_en.properties").stringPropertyNames());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUTCH")
	void fillInTheSameAsTheDutchText(OwnLanguage language) {
		Properties texts = of(language);
		assertThat(texts.getProperty("page.language")).isEqualTo(language.tag());
		for (String key : texts.stringPropertyNames()) {
			String text = texts.getProperty(key);
			assertThat(DUTCH.getProperty(key)).as("%s in Dutch", key).isNotNull();
			assertThat(arguments(text)).as("%s in %s", key, language).isEqualTo(arguments(DUTCH.getProperty(key)));
			assertThat(text).as("%s in %s", key, language).isNotBlank().doesNotContain("'", "<");
			assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] { 1, 2, 3 })).isNotBlank();
		}
	}

	@Test
	void runFromRightToLeftWhereTheScriptDoes() {
		assertThat(Arrays.stream(OwnLanguage.values())
			.filter((language) -> "rtl".equals(of(language).getProperty("page.direction"))))
			.containsExactly(OwnLanguage.ARABIC, OwnLanguage.FARSI);
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties of(OwnLanguage language) {
		return read(switch (language) {
			case DUTCH -> "messages.properties";
			case SIMPLE_DUTCH -> "messages_nl__simple.properties";
			default -> "messages_" + language.tag() + ".properties";
		});
	}

	private static Properties read(String file) {
		Properties properties = new Properties();
		try (Reader content = new InputStreamReader(new ClassPathResource(file).getInputStream(),
				StandardCharsets.UTF_8)) {
			properties.load(content);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
