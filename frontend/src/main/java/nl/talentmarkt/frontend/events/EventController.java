package nl.talentmarkt.frontend.events;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEventId;
import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.organisation.Organisations;

@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class EventController {

	private final CareerEvents careerEvents;

	private final Organisations organisations;

	private final Wordings wordings;

	private final Clock clock;

	EventController(CareerEvents careerEvents, Organisations organisations, Wordings wordings, Clock clock) {
		this.careerEvents = careerEvents;
		this.organisations = organisations;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/evenementen")
	@InNavigation(label = "navigation.events", order = 50)
	Mono<Rendering> list(Locale locale) {
		return this.careerEvents.upcoming(this.clock.instant())
			.map((careerEvent) -> EventView.of(careerEvent, "", this.wordings.in(locale)))
			.collectList()
			.map((events) -> Rendering.view("events/list").modelAttribute("events", events).build());
	}

	@GetMapping("/evenementen/{careerEvent}")
	Mono<Rendering> show(@PathVariable CareerEventId careerEvent, Locale locale) {
		return this.careerEvents.findPublished(careerEvent)
			.flatMap((found) -> organiser(found)
				.map((organiser) -> EventView.of(found, organiser, this.wordings.in(locale))))
			.map((event) -> Rendering.view("events/show").modelAttribute("event", event).build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<String> organiser(CareerEvent careerEvent) {
		return this.organisations.find(careerEvent.organisation()).map(Organisation::name).defaultIfEmpty("");
	}

}
