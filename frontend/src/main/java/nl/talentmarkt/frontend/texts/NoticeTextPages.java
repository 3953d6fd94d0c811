package nl.talentmarkt.frontend.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.notice.NoticeWordings;
import nl.talentmarkt.frontend.texts.NoticeTextPage.LanguageView;
import nl.talentmarkt.frontend.texts.NoticeTextPage.Line;
import nl.talentmarkt.frontend.texts.NoticeTextPage.PlaceholderView;
import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.noticetext.NoticeTemplate;
import nl.talentmarkt.marketplace.noticetext.NoticeText;
import nl.talentmarkt.marketplace.noticetext.NoticeTextKey;
import nl.talentmarkt.marketplace.noticetext.NoticeTexts;
import nl.talentmarkt.marketplace.noticetext.NoticeWords;
import nl.talentmarkt.marketplace.noticetext.Placeholder;
import nl.talentmarkt.marketplace.noticetext.Placeholders;
import nl.talentmarkt.marketplace.notification.NoticeKind;

/** Puts the words of an organisation, and their standard, on pages. */
@Component
class NoticeTextPages {

	static final String PATH = "/beheer/teksten";

	private final NoticeTexts texts;

	private final Accounts accounts;

	private final Wordings wordings;

	NoticeTextPages(NoticeTexts texts, Accounts accounts, Wordings wordings) {
		this.texts = texts;
		this.accounts = accounts;
		this.wordings = wordings;
	}

	Mono<List<Line>> lines(OrganisationId organisation, String language, Locale reader) {
		Wording wording = this.wordings.in(reader);
		return this.texts.own(Set.of(organisation), Set.of(language))
			.collectMap((text) -> text.key().kind(), Function.identity())
			.map((own) -> Arrays.stream(NoticeKind.values())
				.filter(Placeholders::areChosenByOrganisations)
				.map((kind) -> line(kind, Optional.ofNullable(own.get(kind)).map(NoticeText::own), language, wording))
				.toList());
	}

	private Line line(NoticeKind kind, Optional<NoticeTemplate> own, String language, Wording wording) {
		String subject = own.map((template) -> template.subject().value())
			.orElseGet(() -> standard(kind, language).subject());
		return new Line(wording.of(kind), href(kind) + "?taal=" + language, subject, own.isPresent());
	}

	List<LanguageView> languages(Locale reader) {
		Wording wording = this.wordings.in(reader);
		return Languages.toChoose(wording)
			.stream()
			.map((language) -> new LanguageView(language.getLanguage(), wording.language(language)))
			.toList();
	}

	String nameOf(String language, Locale reader) {
		return this.wordings.in(reader).language(Locale.of(language));
	}

	/**
	 * Returns the words that are used now, with placeholders.
	 * @param text what is stored
	 * @return the own words, or the standard
	 */
	NoticeWords words(NoticeText text) {
		NoticeTemplate own = text.own();
		return (own != null) ? words(own) : standard(text.key().kind(), text.key().language());
	}

	private static NoticeWords words(NoticeTemplate template) {
		return new NoticeWords(template.subject().value(), template.text().value(), template.action().value());
	}

	/** The standard texts number what they fill in; here the names are filled in. */
	private NoticeWords standard(NoticeKind kind, String language) {
		List<String> names = Placeholders.of(kind).inOrder().stream().map(Placeholder::written).toList();
		return NoticeWordings.standard(kind, names, this.wordings.in(Locale.of(language)));
	}

	/**
	 * Describes the page of one kind.
	 * @param stored what is stored now
	 * @param typed the words in the form, or empty when they cannot be filled in
	 * @param conflict what somebody else wrote meanwhile, or null
	 * @param reader in which language the page is
	 * @return the page
	 */
	Mono<NoticeTextPage> page(NoticeText stored, Optional<NoticeTemplate> typed, @Nullable NoticeText conflict,
			Locale reader) {
		Wording wording = this.wordings.in(reader);
		NoticeTextKey key = stored.key();
		return edited(stored, wording).map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((edited) -> new NoticeTextPage(wording.of(key.kind()), href(key.kind()),
					PATH + "?taal=" + key.language(), wording.language(Locale.of(key.language())), key.language(),
					isSpoken(key.language()), stored.own() != null, edited.orElse(null),
					placeholders(key.kind(), wording),
					typed.map((words) -> preview(key.kind(), words, wording)).orElse(null),
					example(Placeholder.PERSON, wording), (conflict != null) ? words(conflict) : null));
	}

	private boolean isSpoken(String language) {
		return this.wordings.in(Locale.of(language)).text("page.language").equals(language);
	}

	private Mono<String> edited(NoticeText stored, Wording wording) {
		return Mono.justOrEmpty(stored.edit())
			.flatMap((edit) -> this.accounts.find(edit.by())
				.map(Account::name)
				.defaultIfEmpty(wording.text("texts.somebody"))
				.map((name) -> wording.text("texts.edited", name, wording.moment(edit.at()))));
	}

	private static List<PlaceholderView> placeholders(NoticeKind kind, Wording wording) {
		Placeholders placeholders = Placeholders.of(kind);
		return placeholders.inOrder()
			.stream()
			.map((placeholder) -> new PlaceholderView(placeholder.written(), wording.of(placeholder),
					placeholders.required().contains(placeholder)))
			.toList();
	}

	private static NoticeWords preview(NoticeKind kind, NoticeTemplate typed, Wording wording) {
		return typed.fill(kind,
				Placeholders.of(kind).inOrder().stream().map((placeholder) -> example(placeholder, wording)).toList());
	}

	private static String example(Placeholder placeholder, Wording wording) {
		return wording.text("Placeholder." + placeholder.name() + ".example");
	}

	static String href(NoticeKind kind) {
		return PATH + "/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds the kind that an address names.
	 * @param name the last part of {@link #href}
	 * @return the kind, or empty when there is none whose words can be chosen
	 */
	static Optional<NoticeKind> kindOf(String name) {
		return Arrays.stream(NoticeKind.values())
			.filter(Placeholders::areChosenByOrganisations)
			.filter((kind) -> href(kind).equals(PATH + "/" + name))
			.findFirst();
	}

}
