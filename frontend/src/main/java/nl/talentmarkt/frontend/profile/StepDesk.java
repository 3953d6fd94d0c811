package nl.talentmarkt.frontend.profile;

import java.util.Locale;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Shows steps and takes them in. What is right is stored, also when something else in the
 * step is not; what somebody else changed in the same step meanwhile is shown before it
 * is written over.
 */
@Component
class StepDesk {

	private static final String FORM = "form";

	private final ProfileDoor door;

	private final Talents talents;

	private final StepPages pages;

	StepDesk(ProfileDoor door, Talents talents, StepPages pages) {
		this.door = door;
		this.talents = talents;
		this.pages = pages;
	}

	Mono<Rendering> show(StepKind kind, Viewer.SignedIn viewer, TalentCode code, StepQuery query, Locale locale) {
		return this.door.open(viewer, code, kind.permission()).map((opened) -> {
			StepForm stored = kind.form(opened.talent(), opened.writing());
			String wanted = query.erbij();
			StepForm form = (wanted != null) ? stored.withRow(wanted, opened.writing()) : stored;
			return rendering(this.pages.page(kind, opened, form, query, locale), form,
					new BeanPropertyBindingResult(form, FORM), HttpStatus.OK);
		});
	}

	Mono<Rendering> save(StepKind kind, Viewer.SignedIn viewer, TalentCode code, StepForm sent, Locale locale) {
		StepAction action = actionOf(sent);
		StepForm form = (action.kind() == StepAction.Kind.REMOVE) ? sent.withoutRow(action.argument()) : sent;
		return this.door.open(viewer, code, kind.permission())
			.flatMap((opened) -> save(new Sent(kind, action, form), viewer, opened, locale));
	}

	private Mono<Rendering> save(Sent sent, Viewer.SignedIn viewer, Opened opened, Locale locale) {
		BindingResult errors = new BeanPropertyBindingResult(sent.form(), FORM);
		Function<Talent, Change<Talent>> edit = sent.form().read(new Fields(errors), opened.writing());
		return this.talents
			.change(opened.talent().code(), sent.kind().permission().reach(viewer),
					(talent) -> unlessStale(sent, opened.writing(), talent, edit.apply(talent)))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.map((stored) -> errors.hasErrors() ? refused(sent, new Opened(stored, opened.writing()), errors, locale)
					: Redirects.seeOther(next(sent, stored, opened.writing())))
			.onErrorResume(StaleStepException.class,
					(stale) -> Mono.just(stale(sent, new Opened(stale.talent(), opened.writing()), errors, locale)));
	}

	private static Change<Talent> unlessStale(Sent sent, Writing writing, Talent talent, Change<Talent> change) {
		// The same form sent twice changes nothing the second time, and is no conflict.
		if (change.isNone() || sent.kind().fingerprint(talent, writing).equals(sent.form().base())) {
			return change;
		}
		throw new StaleStepException(talent);
	}

	private Rendering refused(Sent sent, Opened stored, BindingResult errors, Locale locale) {
		StepForm form = (sent.action().kind() == StepAction.Kind.ADD)
				? sent.form().withRow(sent.action().argument(), stored.writing()) : sent.form();
		StepPage page = this.pages.page(sent.kind(), stored, form, sent.query(), locale);
		return rendering(StepPages.refused(page, sent.action()), form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private Rendering stale(Sent sent, Opened stored, BindingResult errors, Locale locale) {
		StepPage page = this.pages.page(sent.kind(), stored, sent.form(), sent.query(), locale);
		return rendering(
				this.pages.stale(page, sent.action(), stored.talent(), sent.kind().step(), sent.form().base(), locale),
				sent.form(), errors, HttpStatus.CONFLICT);
	}

	private static Rendering rendering(StepPage page, StepForm form, BindingResult errors, HttpStatus status) {
		BindingResult all = new BeanPropertyBindingResult(form, FORM);
		errors.getAllErrors().forEach(all::addError);
		return Rendering.view("profile/step")
			.modelAttribute("page", page)
			.modelAttribute(FORM, form)
			.modelAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, all)
			.modelAttribute("noIndex", true)
			.status(status)
			.build();
	}

	private static String next(Sent sent, Talent talent, Writing writing) {
		String here = sent.kind().step().href(talent.code());
		String argument = sent.action().argument();
		return switch (sent.action().kind()) {
			case SAVE_BY_ITSELF, REMOVE -> here + "?bewaard=ja";
			case ADD -> address(here, "erbij", argument);
			case SEARCH -> address(here, "zoek", argument);
			case GO_ON,
					ENTER ->
				sent.kind()
					.step()
					.next(writing.editor())
					.map((step) -> step.href(talent.code()))
					.orElse("/profielen/" + talent.code());
		};
	}

	private static String address(String here, String name, String value) {
		return UriComponentsBuilder.fromPath(here)
			.queryParam("bewaard", "ja")
			.queryParam(name, "{value}")
			.encode()
			.buildAndExpand(value)
			.toUriString();
	}

	/** What stands in the search field belongs to the buttons beside it. */
	private static StepAction actionOf(StepForm sent) {
		StepAction action = StepAction.of(sent.action());
		String typed = sent.search();
		String search = (typed != null) ? typed.strip() : "";
		boolean enter = action.kind() == StepAction.Kind.ENTER && !search.isEmpty();
		if (enter || action.kind() == StepAction.Kind.SEARCH) {
			return new StepAction(StepAction.Kind.SEARCH, search);
		}
		return (action.kind() == StepAction.Kind.ADD && action.argument().isEmpty())
				? new StepAction(StepAction.Kind.ADD, search) : action;
	}

	private record Sent(StepKind kind, StepAction action, StepForm form) {

		StepQuery query() {
			return new StepQuery(null, (this.action.kind() == StepAction.Kind.ADD) ? this.action.argument() : null,
					(this.action.kind() == StepAction.Kind.SEARCH) ? this.action.argument() : null);
		}

	}

}
