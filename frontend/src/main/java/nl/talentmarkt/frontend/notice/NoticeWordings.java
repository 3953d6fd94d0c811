package nl.talentmarkt.frontend.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.noticetext.NoticeTemplate;
import nl.talentmarkt.marketplace.noticetext.NoticeText;
import nl.talentmarkt.marketplace.noticetext.NoticeTextKey;
import nl.talentmarkt.marketplace.noticetext.NoticeTexts;
import nl.talentmarkt.marketplace.noticetext.NoticeWords;
import nl.talentmarkt.marketplace.noticetext.Placeholders;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;

/**
 * Puts notices in words: those of the organisation behind the notice in the reader's
 * language, else the standard in that language, else the same in Dutch. Tray and mail
 * both ask here.
 */
@Component
public class NoticeWordings {

	private final NoticeTexts texts;

	private final Wordings wordings;

	NoticeWordings(NoticeTexts texts, Wordings wordings) {
		this.texts = texts;
		this.wordings = wordings;
	}

	/**
	 * Puts one notice in words.
	 * @param notice the notice
	 * @param language the reader's language
	 * @return the words
	 */
	Mono<NoticeView> view(Notice notice, Locale language) {
		return views(List.of(notice), language).map(List::getFirst);
	}

	/**
	 * Puts many notices in words, with one look into the store.
	 * @param notices the notices
	 * @param language the reader's language
	 * @return the words, in the same order
	 */
	Mono<List<NoticeView>> views(List<Notice> notices, Locale language) {
		Wording wording = this.wordings.in(language);
		Set<OrganisationId> organisations = notices.stream()
			.map(Notice::organisation)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
		return this.texts.own(organisations, languages(language))
			.collectMap(NoticeText::key, Function.identity())
			.map((own) -> notices.stream()
				.map((notice) -> NoticeView.of(notice, words(notice, own, wording), wording))
				.toList());
	}

	/**
	 * Puts what is told outside the tray in words.
	 * @param kind what is told
	 * @param arguments what is filled in, in the order of {@link Placeholders#inOrder()}
	 * @param organisation whose words count
	 * @param language the reader's language
	 * @return the words
	 */
	public Mono<NoticeWords> words(NoticeKind kind, List<String> arguments, OrganisationId organisation,
			Locale language) {
		return ownWords(kind, arguments, organisation, language)
			.switchIfEmpty(Mono.fromSupplier(() -> standard(kind, arguments, this.wordings.in(language))));
	}

	/**
	 * Finds the words that an organisation has of its own.
	 * @param kind what is told
	 * @param arguments what is filled in, in the order of {@link Placeholders#inOrder()}
	 * @param organisation whose words count
	 * @param language the reader's language
	 * @return the words, or empty when the organisation says it in the standard ones
	 */
	public Mono<NoticeWords> ownWords(NoticeKind kind, List<String> arguments, OrganisationId organisation,
			Locale language) {
		return this.texts.own(Set.of(organisation), languages(language))
			.collectMap(NoticeText::key, Function.identity())
			.mapNotNull((own) -> template(kind, organisation, own, this.wordings.in(language)))
			.map((template) -> template.fill(kind, arguments));
	}

	/**
	 * Says it in the standard words. What goes by a personal link has one subject and one
	 * action for all, which tell nothing.
	 * @param kind what is told
	 * @param arguments what is filled in, in the order of {@link Placeholders#inOrder()}
	 * @param wording in which language
	 * @return the words
	 */
	public static NoticeWords standard(NoticeKind kind, List<String> arguments, Wording wording) {
		Object[] numbered = arguments.toArray();
		String key = key(kind);
		return kind.isByLink()
				? new NoticeWords(wording.text("mail.talent.subject"), wording.text(key, numbered),
						wording.text("mail.talent.button"))
				: new NoticeWords(wording.text(key, numbered), wording.text(key + ".text", numbered),
						wording.text(key + ".action"));
	}

	private static String key(NoticeKind kind) {
		return (kind.isByLink() ? "mail.talent." : "notice.") + kind.name();
	}

	private NoticeWords words(Notice notice, Map<NoticeTextKey, NoticeText> own, Wording wording) {
		NoticeTemplate template = template(notice.kind(), notice.organisation(), own, wording);
		return (template != null) ? template.fill(notice.kind(), notice.arguments())
				: standard(notice.kind(), notice.arguments(), wording);
	}

	private @Nullable NoticeTemplate template(NoticeKind kind, @Nullable OrganisationId organisation,
			Map<NoticeTextKey, NoticeText> own, Wording wording) {
		if (organisation == null || own.isEmpty() || !Placeholders.areChosenByOrganisations(kind)) {
			return null;
		}
		NoticeText text = own.get(new NoticeTextKey(organisation, wording.locale().getLanguage(), kind));
		if (text == null && isDutch(kind, wording)) {
			text = own.get(new NoticeTextKey(organisation, Languages.DUTCH, kind));
		}
		return (text != null) ? text.own() : null;
	}

	private static Set<String> languages(Locale reader) {
		return Stream.of(reader.getLanguage(), Languages.DUTCH).collect(Collectors.toUnmodifiableSet());
	}

	/** What has no words in the reader's language is said in Dutch. */
	private boolean isDutch(NoticeKind kind, Wording wording) {
		String key = key(kind);
		return wording.text(key).equals(this.wordings.in(Locale.of(Languages.DUTCH)).text(key));
	}

}
