package nl.talentmarkt.frontend.interests;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;

@Controller
class InterestListController {

	private final InterestPages pages;

	InterestListController(InterestPages pages) {
		this.pages = pages;
	}

	@GetMapping("/belangstelling")
	@Requires(Permission.EXPRESS_INTEREST)
	@InNavigation(label = "navigation.interests", order = 20)
	Mono<Rendering> ofEmployer(Viewer.EmployerMember viewer, Locale locale) {
		return this.pages.ofEmployer(viewer, locale)
			.collectList()
			.map((interests) -> Rendering.view("interests/mine").modelAttribute("interests", interests).build());
	}

	@GetMapping("/werklijst")
	@Requires(Permission.ANSWER_INTEREST)
	@InNavigation(label = "navigation.work", order = 10)
	Mono<Rendering> ofCoach(Viewer.Coach viewer, Locale locale) {
		return this.pages.workOf(viewer, locale)
			.collectList()
			.map((tasks) -> Rendering.view("work/list").modelAttribute("tasks", tasks).build());
	}

}
