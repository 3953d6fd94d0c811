package nl.talentmarkt.frontend.interests;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;

/** What an employer has to do with talents: what is asked, what goes on, what was. */
@Controller
class InterestListController {

	static final String PATH = "/belangstelling";

	private final ContactPages pages;

	InterestListController(ContactPages pages) {
		this.pages = pages;
	}

	@GetMapping(PATH)
	@Requires(Permission.EXPRESS_INTEREST)
	@InNavigation(label = "navigation.interests", order = 20)
	Mono<Rendering> show(Viewer.EmployerMember viewer,
			@RequestParam(name = "eerder", required = false) @Nullable String earlier, Locale locale) {
		return this.pages.open(viewer, page(earlier), locale)
			.map((page) -> Rendering.view("interests/mine")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build());
	}

	private static int page(@Nullable String text) {
		return Optional.ofNullable(text)
			.filter((number) -> number.matches("[1-9]\\d{0,3}"))
			.map(Integer::parseInt)
			.orElse(1);
	}

}
