package nl.talentmarkt.frontend.handover;

import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
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
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.handover.HandOver;
import nl.talentmarkt.marketplace.handover.HandOverDesk;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;

@Controller
@Requires(Permission.HAND_OVER_CASELOAD)
class HandOverController {

	private static final String PATH = "/overdracht";

	private final HandOverPages pages;

	private final HandOverDesk desk;

	HandOverController(HandOverPages pages, HandOverDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping(PATH)
	Mono<Rendering> form(Viewer.SignedIn viewer, @ModelAttribute("query") HandOverQuery query, Locale locale) {
		return form(viewer, query.from(viewer), HandOverForm.empty(query.van()), HttpStatus.OK, locale);
	}

	@PostMapping(PATH)
	Mono<Rendering> handOver(Viewer.SignedIn viewer, @ModelAttribute("form") HandOverForm form, BindingResult errors,
			Locale locale) {
		Optional<CoachId> from = new HandOverQuery(form.from()).from(viewer);
		return Mono.justOrEmpty(from.flatMap((giver) -> form.read(errors, giver)))
			.flatMap((request) -> this.desk.handOver(viewer, request))
			.map(HandOver::id)
			.map((id) -> Redirects.seeOther(PATH + "/" + id))
			.switchIfEmpty(Mono.defer(() -> refused(viewer, from, form, errors, locale)));
	}

	private Mono<Rendering> refused(Viewer.SignedIn viewer, Optional<CoachId> from, HandOverForm form,
			BindingResult errors, Locale locale) {
		if (!errors.hasErrors()) {
			errors.reject("handover.nobody");
		}
		return form(viewer, from, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
	}

	private Mono<Rendering> form(Viewer.SignedIn viewer, Optional<CoachId> from, HandOverForm form, HttpStatus status,
			Locale locale) {
		return this.pages.open(viewer, from, locale)
			.map((page) -> Rendering.view("handover/form")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("ways", HandOverForm.Which.values())
				.modelAttribute("noIndex", true)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@GetMapping(PATH + "/{handOver}")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable HandOverId handOver, Locale locale) {
		return this.pages.open(viewer, handOver, locale)
			.map((page) -> Rendering.view("handover/show")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
