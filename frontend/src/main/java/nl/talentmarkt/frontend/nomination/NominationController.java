package nl.talentmarkt.frontend.nomination;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.talents.ReadingContexts;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.nomination.NominationDesk;
import nl.talentmarkt.marketplace.nomination.NominationId;
import nl.talentmarkt.marketplace.nomination.NominationRefusedException;
import nl.talentmarkt.marketplace.nomination.NominationRequest;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;

@Controller
class NominationController {

	private static final String PATH = "/voorstellen";

	private final NominationPages pages;

	private final NominationDesk desk;

	NominationController(NominationPages pages, NominationDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping(PATH + "/nieuw")
	@Requires(Permission.NOMINATE_TALENTS)
	Mono<Rendering> form(Viewer.Coach viewer, @ModelAttribute("query") NominationQuery query, Locale locale) {
		return form(viewer, query, NominationForm.empty(query), HttpStatus.OK, locale);
	}

	@PostMapping(PATH)
	@Requires(Permission.NOMINATE_TALENTS)
	Mono<Rendering> nominate(Viewer.Coach viewer, @ModelAttribute("form") NominationForm form, BindingResult errors,
			Locale locale) {
		return Mono.justOrEmpty(form.read(errors))
			.flatMap((request) -> nominate(viewer, request))
			.onErrorResume(NominationRefusedException.class, (refused) -> {
				NominationForm.refuse(errors, refused);
				return Mono.empty();
			})
			.switchIfEmpty(Mono.defer(() -> form(viewer, NominationQuery.to(form.employer()), form,
					HttpStatus.UNPROCESSABLE_CONTENT, locale)));
	}

	/** An id of another coach's nomination is no draft of this one's. */
	private Mono<Rendering> nominate(Viewer.Coach viewer, NominationRequest request) {
		return this.desk.nominate(viewer, request)
			.map((nomination) -> Redirects.seeOther(PATH + "/" + nomination.id()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> form(Viewer.Coach viewer, NominationQuery query, NominationForm form, HttpStatus status,
			Locale locale) {
		return this.pages.form(viewer, query, locale)
			.map((page) -> Rendering.view("nomination/form")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("kinds", MeetingWish.values())
				.modelAttribute("noIndex", true)
				.status(status)
				.build());
	}

	@GetMapping(PATH + "/{nomination}")
	@Requires(Permission.FOLLOW_INTERESTS)
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable NominationId nomination, ServerHttpRequest request,
			Locale locale) {
		return this.pages.open(viewer, nomination, ReadingContexts.of(request, Source.NOMINATION), locale)
			.map((page) -> Rendering.view("nomination/show")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
