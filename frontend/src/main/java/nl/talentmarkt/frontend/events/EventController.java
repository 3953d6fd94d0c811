package nl.talentmarkt.frontend.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEventId;
import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.talent.Talents;

@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class EventController {

	/** How long an event stays in the list after it is over. */
	private static final Duration LATELY = Duration.ofDays(30);

	private final CareerEvents careerEvents;

	private final Organisations organisations;

	private final Talents talents;

	private final Wordings wordings;

	private final Clock clock;

	EventController(CareerEvents careerEvents, Organisations organisations, Talents talents, Wordings wordings,
			Clock clock) {
		this.careerEvents = careerEvents;
		this.organisations = organisations;
		this.talents = talents;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/evenementen")
	@InNavigation(label = "navigation.events", order = 50)
	Mono<Rendering> list(Locale locale) {
		Instant now = this.clock.instant();
		Wording wording = this.wordings.in(locale);
		return Mono
			.zip(views(this.careerEvents.upcoming(now), wording),
					views(this.careerEvents.lately(now.minus(LATELY), now)
						.filter((careerEvent) -> !careerEvent.endsAt().isAfter(now)), wording))
			.map((lists) -> Rendering.view("events/list")
				.modelAttribute("events", lists.getT1())
				.modelAttribute("over", lists.getT2())
				.build());
	}

	private static Mono<List<EventView>> views(Flux<CareerEvent> careerEvents, Wording wording) {
		return careerEvents.map((careerEvent) -> EventView.of(careerEvent, "", wording)).collectList();
	}

	@GetMapping("/evenementen/{careerEvent}")
	Mono<Rendering> show(Viewer viewer, @PathVariable CareerEventId careerEvent, Locale locale) {
		return show(viewer, careerEvent, new MetForm(null), locale, HttpStatus.OK);
	}

	/**
	 * An employer writes down whom it met here, by the code on the badge, and goes on to
	 * the form of that talent.
	 */
	@PostMapping("/evenementen/{careerEvent}/ontmoeting")
	@Requires(Permission.EXPRESS_INTEREST)
	Mono<Rendering> meet(Viewer.EmployerMember viewer, @PathVariable CareerEventId careerEvent,
			@ModelAttribute("form") MetForm form, BindingResult errors, Locale locale) {
		return this.careerEvents.findPublished(careerEvent)
			.filter(this::hasBegun)
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.flatMap((begun) -> Mono.justOrEmpty(form.read(errors))
				.filterWhen((code) -> this.talents.find(code, Permission.EXPRESS_INTEREST.reach(viewer)).hasElement())
				.map((code) -> Redirects
					.seeOther("/talenten/" + code + "/belangstelling?van=evenement&evenement=" + careerEvent)))
			.switchIfEmpty(Mono.defer(() -> {
				form.refuseUnknown(errors);
				return show(viewer, careerEvent, form, locale, HttpStatus.UNPROCESSABLE_CONTENT);
			}));
	}

	private Mono<Rendering> show(Viewer viewer, CareerEventId careerEvent, MetForm form, Locale locale,
			HttpStatus status) {
		return this.careerEvents.findPublished(careerEvent)
			.flatMap((found) -> organiser(found).map((organiser) -> Rendering.view("events/show")
				.modelAttribute("event", EventView.of(found, organiser, this.wordings.in(locale)))
				.modelAttribute("mayMeet", Permission.EXPRESS_INTEREST.isGivenTo(viewer) && hasBegun(found))
				.modelAttribute("form", form)
				.status(status)
				.build()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private boolean hasBegun(CareerEvent careerEvent) {
		return !careerEvent.startsAt().isAfter(this.clock.instant());
	}

	private Mono<String> organiser(CareerEvent careerEvent) {
		return this.organisations.find(careerEvent.organisation()).map(Organisation::name).defaultIfEmpty("");
	}

}
