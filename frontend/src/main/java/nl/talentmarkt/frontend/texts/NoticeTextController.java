package nl.talentmarkt.frontend.texts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.noticetext.NoticeTemplate;
import nl.talentmarkt.marketplace.noticetext.NoticeText;
import nl.talentmarkt.marketplace.noticetext.NoticeTextChangedMeanwhileException;
import nl.talentmarkt.marketplace.noticetext.NoticeTextKey;
import nl.talentmarkt.marketplace.noticetext.NoticeTexts;
import nl.talentmarkt.marketplace.noticetext.NoticeWords;
import nl.talentmarkt.marketplace.outbox.Change;

/** The words of the administrator's own organisation. */
@Controller
@Requires(Permission.EDIT_TEXTS)
class NoticeTextController {

	private static final String FORM = "form";

	private final NoticeTexts texts;

	private final NoticeTextPages pages;

	private final Clock clock;

	NoticeTextController(NoticeTexts texts, NoticeTextPages pages, Clock clock) {
		this.texts = texts;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping(NoticeTextPages.PATH)
	@InNavigation(label = "navigation.texts", order = 40)
	Mono<Rendering> list(Viewer.Administrator viewer, @RequestParam(required = false) @Nullable String taal,
			Locale locale) {
		String language = NoticeTextForm.languageOf(taal);
		return this.pages.lines(viewer.organisation(), language, locale)
			.map((lines) -> Rendering.view("texts/list")
				.modelAttribute("lines", lines)
				.modelAttribute("languages", this.pages.languages(locale))
				.modelAttribute("language", language)
				.modelAttribute("languageName", this.pages.nameOf(language, locale))
				.modelAttribute("noIndex", true)
				.build());
	}

	@GetMapping(NoticeTextPages.PATH + "/{kind}")
	Mono<Rendering> show(Viewer.Administrator viewer, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String taal, Locale locale) {
		return key(viewer, kind, NoticeTextForm.languageOf(taal)).flatMap(this.texts::find)
			.flatMap((stored) -> shown(stored, formOf(stored), Optional.empty(), HttpStatus.OK, null, locale));
	}

	/** Shows how it would read, and stores nothing. */
	@PostMapping(NoticeTextPages.PATH + "/{kind}/voorbeeld")
	Mono<Rendering> preview(Viewer.Administrator viewer, @PathVariable String kind,
			@ModelAttribute(FORM) NoticeTextForm form, BindingResult errors, Locale locale) {
		return key(viewer, kind, form.knownLanguage()).flatMap((key) -> {
			HttpStatus status = form.read(key.kind(), errors).isPresent() ? HttpStatus.OK
					: HttpStatus.UNPROCESSABLE_CONTENT;
			return this.texts.find(key)
				.flatMap((stored) -> shown(stored, form, Optional.of(errors), status, null, locale));
		});
	}

	@PostMapping(NoticeTextPages.PATH + "/{kind}")
	Mono<Rendering> save(Viewer.Administrator viewer, @PathVariable String kind,
			@ModelAttribute(FORM) NoticeTextForm form, BindingResult errors, Locale locale) {
		return key(viewer, kind, form.knownLanguage()).flatMap((key) -> form.read(key.kind(), errors)
			.map((template) -> change(key, form, (text) -> text.say(template, edit(viewer)), locale))
			.orElseGet(() -> this.texts.find(key)
				.flatMap((stored) -> shown(stored, form, Optional.of(errors), HttpStatus.UNPROCESSABLE_CONTENT, null,
						locale))));
	}

	@PostMapping(NoticeTextPages.PATH + "/{kind}/standaard")
	Mono<Rendering> reset(Viewer.Administrator viewer, @PathVariable String kind,
			@ModelAttribute(FORM) NoticeTextForm form, BindingResult errors, Locale locale) {
		return key(viewer, kind, form.knownLanguage())
			.flatMap((key) -> change(key, form, (text) -> text.reset(edit(viewer)), locale));
	}

	private Mono<Rendering> change(NoticeTextKey key, NoticeTextForm form,
			Function<NoticeText, Change<NoticeText>> intention, Locale locale) {
		return this.texts.change(key, form.seenVersion(), intention)
			.map((stored) -> Redirects.seeOther(NoticeTextPages.href(key.kind()) + "?taal=" + key.language()))
			.onErrorResume(NoticeTextChangedMeanwhileException.class,
					(second) -> conflict(second.stored(), form, locale));
	}

	/** The next time the form is sent, its sender has seen what the other wrote. */
	private Mono<Rendering> conflict(NoticeText stored, NoticeTextForm form, Locale locale) {
		NoticeTextForm filled = (form.subject() != null) ? form : formOf(stored);
		return shown(stored, filled.withSeen(stored.version()), Optional.empty(), HttpStatus.CONFLICT, stored, locale);
	}

	private NoticeTextForm formOf(NoticeText stored) {
		NoticeWords words = this.pages.words(stored);
		return NoticeTextForm.of(stored.key().language(), stored.version(), words);
	}

	private Mono<Rendering> shown(NoticeText stored, NoticeTextForm form, Optional<BindingResult> errors,
			HttpStatus status, @Nullable NoticeText conflict, Locale locale) {
		BindingResult shown = errors.orElseGet(() -> new BeanPropertyBindingResult(form, FORM));
		return this.pages.page(stored, template(form, stored), conflict, locale)
			.map((page) -> Rendering.view("texts/edit")
				.modelAttribute("page", page)
				.modelAttribute(FORM, form)
				.modelAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, shown)
				.modelAttribute("noIndex", true)
				.status(status)
				.build());
	}

	private static Optional<NoticeTemplate> template(NoticeTextForm form, NoticeText stored) {
		return form.read(stored.key().kind(), new BeanPropertyBindingResult(form, FORM));
	}

	private NoticeText.Edit edit(Viewer.Administrator viewer) {
		return new NoticeText.Edit(viewer.account(), this.clock.instant());
	}

	private static Mono<NoticeTextKey> key(Viewer.Administrator viewer, String kind, String language) {
		return Mono.justOrEmpty(NoticeTextPages.kindOf(kind))
			.map((found) -> new NoticeTextKey(viewer.organisation(), language, found))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
