package nl.talentmarkt.frontend.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.noticetext.NoticeTemplate;
import nl.talentmarkt.marketplace.noticetext.NoticeText;
import nl.talentmarkt.marketplace.noticetext.NoticeTextKey;
import nl.talentmarkt.marketplace.noticetext.NoticeTexts;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.FreeText;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeWordingsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final OrganisationId ORGANISATION = new OrganisationId("gemeente");

	private final StoredTexts texts = new StoredTexts();

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	@BeforeEach
	void wire() {
		StaticMessageSource messages = new StaticMessageSource();
		speak(messages, "nl", "nl", "standaard {0} {1}");
		speak(messages, "en", "en", "standard {0} {1}");
		// A language without a bundle falls back to the Dutch one.
		speak(messages, "ar", "nl", "standaard {0} {1}");
		this.context.registerBean("messageSource", MessageSource.class, () -> messages);
		this.context.registerBean(Clock.class, Clock::systemUTC);
		this.context.registerBean(NoticeTexts.class, () -> this.texts);
		this.context.register(Wordings.class, NoticeWordings.class);
		this.context.refresh();
	}

	private static void speak(StaticMessageSource messages, String language, String spoken, String subject) {
		Locale locale = Locale.of(language);
		messages.addMessage("page.language", locale, spoken);
		messages.addMessage("notice.INTEREST_EXPRESSED", locale, subject);
		messages.addMessage("notice.INTEREST_EXPRESSED.text", locale, "x");
		messages.addMessage("notice.INTEREST_EXPRESSED.action", locale, "y");
		messages.addMessage("wording.moment", locale, "{0}, {1}");
	}

	@AfterEach
	void close() {
		this.context.close();
	}

	@Test
	void saysItInTheStandardWordsOfTheReadersLanguage() {
		assertThat(subject(ORGANISATION, "nl")).isEqualTo("standaard A B");
		assertThat(subject(ORGANISATION, "en")).isEqualTo("standard A B");
		assertThat(subject(ORGANISATION, "ar")).isEqualTo("standaard A B");
	}

	@Test
	void prefersTheWordsOfTheOrganisationInTheReadersLanguage() {
		this.texts.say("nl", "eigen {talentcode} {werkgever}");
		this.texts.say("ar", "خاص {werkgever} {talentcode}");
		assertThat(subject(ORGANISATION, "nl")).isEqualTo("eigen B A");
		assertThat(subject(ORGANISATION, "ar")).isEqualTo("خاص A B");
	}

	@Test
	void prefersTheReadersLanguageToTheOrganisationsDutch() {
		this.texts.say("nl", "eigen {talentcode} {werkgever}");
		assertThat(subject(ORGANISATION, "en")).isEqualTo("standard A B");
		assertThat(subject(ORGANISATION, "ar")).isEqualTo("eigen B A");
	}

	@Test
	void usesNobodyElsesWords() {
		this.texts.say("nl", "eigen {talentcode} {werkgever}");
		assertThat(subject(new OrganisationId("stichting"), "nl")).isEqualTo("standaard A B");
		assertThat(subject(null, "nl")).isEqualTo("standaard A B");
	}

	@Test
	void looksIntoTheStoreOnceForAPage() {
		List<Notice> notices = List.of(notice(ORGANISATION), notice(null), notice(new OrganisationId("stichting")));
		assertThat(wordings().views(notices, Locale.of("nl")).block(PATIENCE)).hasSize(3);
		assertThat(this.texts.looks).isEqualTo(1);
	}

	private String subject(@Nullable OrganisationId organisation, String language) {
		return wordings().view(notice(organisation), Locale.of(language))
			.map(NoticeView::subject)
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private NoticeWordings wordings() {
		return this.context.getBean(NoticeWordings.class);
	}

	private static Notice notice(@Nullable OrganisationId organisation) {
		return new Notice("n", new AccountId("fatima"), NoticeKind.INTEREST_EXPRESSED, "/x", List.of("A", "B"),
				Instant.parse("2026-11-03T09:00:00Z"), null, organisation);
	}

	private static final class StoredTexts implements NoticeTexts {

		private final List<NoticeText> own = new ArrayList<>();

		private int looks;

		void say(String language, String subject) {
			NoticeTemplate template = new NoticeTemplate(new FreeText(subject), new FreeText("x"), new FreeText("y"));
			this.own.add(new NoticeText(new NoticeTextKey(ORGANISATION, language, NoticeKind.INTEREST_EXPRESSED),
					template, null, 1));
		}

		@Override
		public Mono<NoticeText> find(NoticeTextKey key) {
			return Mono.just(NoticeText.standard(key));
		}

		@Override
		public Flux<NoticeText> own(Set<OrganisationId> organisations, Set<String> languages) {
			this.looks++;
			return Flux.fromIterable(this.own)
				.filter((text) -> organisations.contains(text.key().organisation())
						&& languages.contains(text.key().language()));
		}

		@Override
		public Mono<NoticeText> change(NoticeTextKey key, long seen,
				Function<NoticeText, Change<NoticeText>> intention) {
			return find(key);
		}

	}

}
