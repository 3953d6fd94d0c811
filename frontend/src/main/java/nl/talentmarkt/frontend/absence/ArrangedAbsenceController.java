package nl.talentmarkt.frontend.absence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.absence.AbsencePage.AbsenceView;
import nl.talentmarkt.frontend.absence.AbsencePlanning.Chosen;
import nl.talentmarkt.frontend.absence.AbsencePlanning.TakenBack;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;

/** The absence of a coach who cannot say so, for instance who fell ill. */
@Controller
@Requires(Permission.ARRANGE_ABSENCE)
class ArrangedAbsenceController {

	private static final String PATH = "/beheer/afwezigheid";

	private final AbsencePlanning planning;

	private final Coaches coaches;

	private final Wordings wordings;

	ArrangedAbsenceController(AbsencePlanning planning, Coaches coaches, Wordings wordings) {
		this.planning = planning;
		this.coaches = coaches;
		this.wordings = wordings;
	}

	@GetMapping(PATH)
	Mono<Rendering> list(Viewer.Administrator viewer, Locale locale) {
		return this.coaches.of(viewer.organisation())
			.collectList()
			.map((coaches) -> Rendering.view("absence/coaches")
				.modelAttribute("coaches", views(coaches, this.wordings.in(locale)))
				.build());
	}

	private List<CoachView> views(List<Coach> coaches, Wording wording) {
		Map<CoachId, String> names = coaches.stream().collect(Collectors.toMap(Coach::id, Coach::name));
		return coaches.stream()
			.map((coach) -> new CoachView(PATH + "/" + coach.id(), coach.name(), coach.title(),
					this.planning.inWords(coach, names, wording)))
			.toList();
	}

	@GetMapping(PATH + "/{coach}")
	Mono<Rendering> show(Viewer.Administrator viewer, @PathVariable CoachId coach,
			@RequestParam(required = false) @Nullable String dag, Locale locale) {
		return this.planning.show(Whose.arranged(viewer, coach), dag, locale);
	}

	@PostMapping(PATH + "/{coach}")
	Mono<Rendering> plan(Viewer.Administrator viewer, @PathVariable CoachId coach,
			@ModelAttribute("form") AbsenceForm form, BindingResult errors, Locale locale) {
		return this.planning.plan(Whose.arranged(viewer, coach), form, errors, locale);
	}

	@PostMapping(PATH + "/{coach}/terug")
	Mono<Rendering> takeBack(Viewer.Administrator viewer, @PathVariable CoachId coach,
			@ModelAttribute("form") TakenBack form) {
		return this.planning.takeBack(Whose.arranged(viewer, coach), form.from());
	}

	@PostMapping(PATH + "/{coach}/vervanger")
	Mono<Rendering> choose(Viewer.Administrator viewer, @PathVariable CoachId coach,
			@ModelAttribute("form") Chosen form) {
		return this.planning.choose(Whose.arranged(viewer, coach), form.usual());
	}

	/**
	 * A coach of the organisation.
	 *
	 * @param href where the absences are
	 * @param name first and last name
	 * @param title the function
	 * @param absences when the coach is away
	 */
	record CoachView(String href, String name, String title, List<AbsenceView> absences) {
	}

}
