package nl.talentmarkt.frontend.absence;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.absence.AbsencePage.AbsenceView;
import nl.talentmarkt.frontend.absence.AbsencePage.Colleague;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Absence;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.TooManyAbsencesException;

@Controller
@Requires(Permission.PLAN_ABSENCE)
class AbsenceController {

	private static final String PATH = "/afwezigheid";

	private final Coaches coaches;

	private final Wordings wordings;

	private final Clock clock;

	AbsenceController(Coaches coaches, Wordings wordings, Clock clock) {
		this.coaches = coaches;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping(PATH)
	Mono<Rendering> show(Viewer.Coach viewer, Locale locale) {
		return show(viewer, AbsenceForm.empty(), locale, HttpStatus.OK);
	}

	@PostMapping(PATH)
	Mono<Rendering> plan(Viewer.Coach viewer, @ModelAttribute("form") AbsenceForm form, BindingResult errors,
			Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		return Mono.justOrEmpty(form.read(errors, today))
			.filterWhen((absence) -> colleagues(viewer).any((colleague) -> colleague.id().equals(absence.substitute())))
			.flatMap((absence) -> plan(viewer, absence, today))
			.doOnError(TooManyAbsencesException.class, (full) -> errors.reject("absence.full"))
			.onErrorComplete(TooManyAbsencesException.class)
			.switchIfEmpty(Mono.defer(() -> refused(viewer, form, errors, locale)));
	}

	private Mono<Rendering> plan(Viewer.Coach viewer, Absence absence, LocalDate today) {
		return this.coaches.change(viewer.coach(), (coach) -> coach.beAway(absence, today))
			.map((stored) -> Redirects.seeOther(PATH));
	}

	private Mono<Rendering> refused(Viewer.Coach viewer, AbsenceForm form, BindingResult errors, Locale locale) {
		if (!errors.hasErrors()) {
			errors.rejectValue("substitute", "field.CHOOSE");
		}
		return show(viewer, form, locale, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Taking back what was taken back already leads to the same page. */
	@PostMapping(PATH + "/terug")
	Mono<Rendering> takeBack(Viewer.Coach viewer, @ModelAttribute("form") TakenBack form) {
		return Mono.justOrEmpty(form.day())
			.flatMap((from) -> this.coaches.change(viewer.coach(), (coach) -> coach.beThere(from)))
			.thenReturn(Redirects.seeOther(PATH));
	}

	/** Whoever is no colleague changes nothing: the page shows who it still is. */
	@PostMapping(PATH + "/vervanger")
	Mono<Rendering> choose(Viewer.Coach viewer, @ModelAttribute("form") Chosen form) {
		return colleagues(viewer).filter((colleague) -> colleague.id().value().equals(form.usual()))
			.next()
			.flatMap((colleague) -> this.coaches.change(viewer.coach(),
					(coach) -> coach.beSubstitutedBy(colleague.id())))
			.thenReturn(Redirects.seeOther(PATH));
	}

	private Mono<Rendering> show(Viewer.Coach viewer, AbsenceForm form, Locale locale, HttpStatus status) {
		return Mono.zip(this.coaches.find(viewer.coach()), colleagues(viewer).collectList())
			.map((found) -> Rendering.view("absence/show")
				.modelAttribute("page", page(found.getT1(), found.getT2(), this.wordings.in(locale)))
				.modelAttribute("form", form)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Flux<Coach> colleagues(Viewer.Coach viewer) {
		return this.coaches.of(viewer.organisation()).filter((coach) -> !coach.id().equals(viewer.coach()));
	}

	private AbsencePage page(Coach coach, List<Coach> colleagues, Wording wording) {
		Map<String, String> names = colleagues.stream()
			.collect(Collectors.toMap((colleague) -> colleague.id().value(), Coach::name));
		LocalDate today = LocalDate.now(this.clock);
		CoachId substitute = coach.substitute();
		return new AbsencePage((substitute != null) ? substitute.value() : "",
				coach.absences()
					.stream()
					.filter((absence) -> !absence.until().isBefore(today))
					.map((absence) -> new AbsenceView(absence.from().toString(),
							wording.text("absence.days", wording.day(absence.from()), wording.day(absence.until())),
							names.getOrDefault(absence.substitute().value(), "")))
					.toList(),
				colleagues.stream()
					.map((colleague) -> new Colleague(colleague.id().value(), colleague.name(), colleague.title()))
					.toList());
	}

	/**
	 * The absence that a button stands beside.
	 *
	 * @param from its first day
	 */
	record TakenBack(@Nullable String from) {

		Optional<LocalDate> day() {
			try {
				return Optional.of(LocalDate.parse((this.from != null) ? this.from : ""));
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

	}

	/**
	 * Who is asked when the coach does not answer.
	 *
	 * @param usual the colleague
	 */
	record Chosen(@Nullable String usual) {
	}

}
