package nl.talentmarkt.frontend.absence;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.absence.AbsencePage.AbsenceView;
import nl.talentmarkt.frontend.absence.AbsencePage.Colleague;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.organisation.Absence;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.TooManyAbsencesException;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * What can be done about an absence, the same for the coach and for who arranges it for
 * one.
 */
@Component
class AbsencePlanning {

	private final Coaches coaches;

	private final Wordings wordings;

	private final Clock clock;

	AbsencePlanning(Coaches coaches, Wordings wordings, Clock clock) {
		this.coaches = coaches;
		this.wordings = wordings;
		this.clock = clock;
	}

	/** Shows what was said; the form holds the absence of a day that is to be changed. */
	Mono<Rendering> show(Whose whose, @Nullable String day, Locale locale) {
		return find(whose).flatMap((coach) -> page(whose, coach,
				coach.absences()
					.stream()
					.filter((absence) -> absence.from().toString().equals(day))
					.findFirst()
					.map(AbsenceForm::of)
					.orElseGet(AbsenceForm::empty),
				locale, HttpStatus.OK));
	}

	Mono<Rendering> plan(Whose whose, AbsenceForm form, BindingResult errors, Locale locale) {
		return find(whose).flatMap((coach) -> plan(whose, coach, form, errors, locale));
	}

	private Mono<Rendering> plan(Whose whose, Coach coach, AbsenceForm form, BindingResult errors, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		return Mono.justOrEmpty(form.read(errors, today, coach.absences()))
			.filterWhen((absence) -> colleagues(whose).any((colleague) -> colleague.id().equals(absence.substitute())))
			.flatMap((absence) -> change(whose, (found) -> found.beAway(absence, today)))
			.doOnError(TooManyAbsencesException.class, (full) -> errors.reject("absence.full"))
			.onErrorComplete(TooManyAbsencesException.class)
			.switchIfEmpty(Mono.defer(() -> refused(whose, coach, form, errors, locale)));
	}

	private Mono<Rendering> refused(Whose whose, Coach coach, AbsenceForm form, BindingResult errors, Locale locale) {
		if (!errors.hasErrors()) {
			errors.rejectValue("substitute", "field.CHOOSE");
		}
		return page(whose, coach, form, locale, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Taking back what was taken back already leads to the same page. */
	Mono<Rendering> takeBack(Whose whose, @Nullable String day) {
		return find(whose).flatMap((coach) -> Mono.justOrEmpty(read(day))
			.flatMap((from) -> change(whose, (found) -> found.beThere(from)))
			.defaultIfEmpty(Redirects.seeOther(whose.path())));
	}

	/** Whoever is no colleague changes nothing: the page shows who it still is. */
	Mono<Rendering> choose(Whose whose, @Nullable String usual) {
		return find(whose)
			.flatMap((coach) -> colleagues(whose).filter((colleague) -> colleague.id().value().equals(usual))
				.next()
				.flatMap((colleague) -> change(whose, (found) -> found.beSubstitutedBy(colleague.id())))
				.defaultIfEmpty(Redirects.seeOther(whose.path())));
	}

	/** Puts in words when coaches are away from today on. */
	List<AbsenceView> inWords(Coach coach, Map<CoachId, String> names, Wording wording) {
		LocalDate today = LocalDate.now(this.clock);
		return coach.absences()
			.stream()
			.filter((absence) -> !absence.until().isBefore(today))
			.map((absence) -> view(absence, names, wording))
			.toList();
	}

	private static AbsenceView view(Absence absence, Map<CoachId, String> names, Wording wording) {
		return new AbsenceView(absence.from().toString(),
				wording.text("absence.days", wording.day(absence.from()), wording.day(absence.until())),
				names.getOrDefault(absence.substitute(), ""));
	}

	private Mono<Coach> find(Whose whose) {
		return this.coaches.find(whose.coach())
			.filter((coach) -> coach.organisation().equals(whose.organisation()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> change(Whose whose, Function<Coach, Change<Coach>> intention) {
		return this.coaches.change(whose.coach(), (found) -> whose.apply(found, intention))
			.map((stored) -> Redirects.seeOther(whose.path()));
	}

	private Flux<Coach> colleagues(Whose whose) {
		return this.coaches.of(whose.organisation()).filter((coach) -> !coach.id().equals(whose.coach()));
	}

	private static Optional<LocalDate> read(@Nullable String day) {
		try {
			return Optional.of(LocalDate.parse((day != null) ? day : ""));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Mono<Rendering> page(Whose whose, Coach coach, AbsenceForm form, Locale locale, HttpStatus status) {
		return colleagues(whose).collectList()
			.map((colleagues) -> Rendering.view("absence/show")
				.modelAttribute("page", page(whose, coach, colleagues, this.wordings.in(locale)))
				.modelAttribute("form", form)
				.modelAttribute("noIndex", true)
				.status(status)
				.build());
	}

	private AbsencePage page(Whose whose, Coach coach, List<Coach> colleagues, Wording wording) {
		CoachId substitute = coach.substitute();
		return new AbsencePage(whose.path(), (whose.by() != null) ? coach.name() : null,
				(substitute != null) ? substitute.value() : "",
				inWords(coach, colleagues.stream().collect(Collectors.toMap(Coach::id, Coach::name)), wording),
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
	}

	/**
	 * Who is asked when the coach does not answer.
	 *
	 * @param usual the colleague
	 */
	record Chosen(@Nullable String usual) {
	}

}
