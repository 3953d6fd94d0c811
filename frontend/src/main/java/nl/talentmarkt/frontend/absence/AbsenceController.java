package nl.talentmarkt.frontend.absence;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.absence.AbsencePlanning.Chosen;
import nl.talentmarkt.frontend.absence.AbsencePlanning.TakenBack;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;

/** The own absence of a coach. */
@Controller
@Requires(Permission.PLAN_ABSENCE)
class AbsenceController {

	private static final String PATH = "/afwezigheid";

	private final AbsencePlanning planning;

	AbsenceController(AbsencePlanning planning) {
		this.planning = planning;
	}

	@GetMapping(PATH)
	Mono<Rendering> show(Viewer.Coach viewer, @RequestParam(required = false) @Nullable String dag, Locale locale) {
		return this.planning.show(Whose.own(viewer), dag, locale);
	}

	@PostMapping(PATH)
	Mono<Rendering> plan(Viewer.Coach viewer, @ModelAttribute("form") AbsenceForm form, BindingResult errors,
			Locale locale) {
		return this.planning.plan(Whose.own(viewer), form, errors, locale);
	}

	@PostMapping(PATH + "/terug")
	Mono<Rendering> takeBack(Viewer.Coach viewer, @ModelAttribute("form") TakenBack form) {
		return this.planning.takeBack(Whose.own(viewer), form.from());
	}

	@PostMapping(PATH + "/vervanger")
	Mono<Rendering> choose(Viewer.Coach viewer, @ModelAttribute("form") Chosen form) {
		return this.planning.choose(Whose.own(viewer), form.usual());
	}

}
