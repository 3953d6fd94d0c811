package nl.talentmarkt.frontend.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.interests.RefusalWording;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;

@Controller
@Requires(Permission.ANSWER_INTEREST)
class WorkController {

	private final WorkPages pages;

	private final QuickAnswers answers;

	private final RefusalWording refusals;

	private final MessageSource messages;

	private final Clock clock;

	WorkController(WorkPages pages, QuickAnswers answers, RefusalWording refusals, MessageSource messages,
			Clock clock) {
		this.pages = pages;
		this.answers = answers;
		this.refusals = refusals;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping(WorkQuery.PATH)
	@InNavigation(label = "navigation.work", order = 10)
	Mono<Rendering> list(Viewer.Coach viewer, @ModelAttribute("query") WorkQuery query, Locale locale) {
		return this.pages.open(viewer, query, locale)
			.map((page) -> view("work/list").modelAttribute("page", page).modelAttribute("back", page.back()).build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@GetMapping(WorkQuery.PATH + "/{interest}")
	Mono<Rendering> item(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute("form") QuickAnswerForm form, Locale locale) {
		return item(viewer, interest, form, List.of(), locale, HttpStatus.OK);
	}

	@PostMapping(WorkQuery.PATH + "/{interest}")
	Mono<Rendering> answer(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute("form") QuickAnswerForm form, BindingResult errors,
			@RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame, Locale locale) {
		return form.read(errors, LocalDate.now(this.clock))
			.map((given) -> this.answers.take(viewer, interest, given)
				.map((stored) -> Redirects.seeOther((frame != null) ? row(stored, form) : form.back()))
				.switchIfEmpty(Mono.error(NotFoundException::new))
				.onErrorResume(RefusalWording::isRefusal,
						(refusal) -> tooLate(viewer, interest, form, refusal, locale)))
			.orElseGet(() -> item(viewer, interest, form, texts(errors, locale), locale,
					HttpStatus.UNPROCESSABLE_CONTENT));
	}

	/** Whoever was too late reads who was first, in the row as it stands now. */
	private Mono<Rendering> tooLate(Viewer.Coach viewer, InterestId interest, QuickAnswerForm form, Throwable refusal,
			Locale locale) {
		return this.refusals.of(refusal, viewer, interest, locale)
			.flatMap((notice) -> item(viewer, interest, form, List.of(notice.title() + ". " + notice.text()), locale,
					HttpStatus.CONFLICT))
			.switchIfEmpty(Mono.error(refusal));
	}

	/** In the list, script replaces the row by what it is now. */
	private static String row(Interest stored, QuickAnswerForm form) {
		return UriComponentsBuilder.fromPath(WorkQuery.PATH + "/" + stored.id())
			.queryParam("terug", "{terug}")
			.encode()
			.buildAndExpand(form.back())
			.toUriString();
	}

	private List<String> texts(BindingResult errors, Locale locale) {
		return errors.getAllErrors().stream().map((error) -> this.messages.getMessage(error, locale)).toList();
	}

	private Mono<Rendering> item(Viewer.Coach viewer, InterestId interest, QuickAnswerForm form, List<String> refused,
			Locale locale, HttpStatus status) {
		return this.pages.item(viewer, interest, locale)
			.map((item) -> view("work/show").modelAttribute("item", item.refused(refused))
				.modelAttribute("back", form.back())
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static Rendering.Builder<?> view(String template) {
		return Rendering.view(template)
			.modelAttribute("reasons", DeclineReason.values())
			.modelAttribute("outcomes", Outcome.values())
			.modelAttribute("sides", List.of(Party.EMPLOYER, Party.TALENT))
			.modelAttribute("noIndex", true);
	}

}
