package nl.talentmarkt.frontend.talentlink;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
import nl.talentmarkt.marketplace.notification.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of talents and of mail, in every language in which talents are asked. */
class TranslationTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+[^}]*}");

	private static final Properties DUTCH = read("messages.properties");

	private static final Properties ENGLISH = read("messages_en.properties");

	/** What the coach reads, who reads Dutch. */
	private static final Set<String> OF_THE_COACH = Set.of("own.begin.talent");

	/** What notices and mails are made of. */
	private static final List<String> MAILED = List.of("notice.", "mail.", "meeting.when", "meeting.calendar.",
			"Participant.", "savedsearch.news");

	/** What only employers and coaches are mailed, beside notices. */
	private static final List<String> MAILED_TO_OTHERS = List.of("mail.saved-search.", "savedsearch.",
			"mail.meeting.handed-over");

	/** How every mail about notices ends. */
	private static final Set<String> END_OF_EVERY_NOTICE = Set.of("mail.saved-search.or", "mail.saved-search.stop",
			"mail.saved-search.stop.text");

	/** All others are told to coaches, employers and administrators. */
	private static final Set<NoticeKind> TOLD_TO_TALENTS = EnumSet.of(NoticeKind.INTEREST_QUESTION,
			NoticeKind.INTEREST_OPENED, NoticeKind.INTEREST_NEXT_STEP, NoticeKind.INTEREST_CONCLUDED,
			NoticeKind.INTEREST_ENDED, NoticeKind.MEETING_PLANNED, NoticeKind.MEETING_MOVED,
			NoticeKind.MEETING_CANCELLED, NoticeKind.MEETING_COACH_CHANGED, NoticeKind.MEETING_OUTCOME_ASKED,
			NoticeKind.COACH_CHANGED, NoticeKind.CONSENT_WITHDRAWN, NoticeKind.PROFILE_CONFIRMED,
			NoticeKind.CONFIRMATION_WITHDRAWN, NoticeKind.MAIL_ADDRESS_WORKS);

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
		assertThat(ENGLISH.stringPropertyNames()).containsAll(needed);
	}

	@Test
	void holdInEnglishWhateverIsMailed() {
		assertThat(ENGLISH.stringPropertyNames())
			.containsAll(DUTCH.stringPropertyNames().stream().filter((key) -> begins(key, MAILED)).toList());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "DUTCH", "SIMPLE_DUTCH", "ENGLISH" })
	void holdInEveryOtherLanguageWhatTalentsReadInEnglish(OwnLanguage language) {
		assertThat(of(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(
				ENGLISH.stringPropertyNames().stream().filter(TranslationTests::isReadByTalents).toList());
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

	private static boolean isReadByTalents(String key) {
		return key.startsWith("notice.") ? TOLD_TO_TALENTS.stream().anyMatch((kind) -> belongsTo(kind, key))
				: END_OF_EVERY_NOTICE.contains(key) || !begins(key, MAILED_TO_OTHERS);
	}

	private static boolean belongsTo(NoticeKind kind, String key) {
		String title = "notice." + kind.name();
		return key.equals(title) || key.startsWith(title + ".");
	}

	private static boolean begins(String key, List<String> beginnings) {
		return beginnings.stream().anyMatch(key::startsWith);
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
