package nl.talentmarkt.frontend.relations;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.EmployerId;

@Controller
@Requires(Permission.READ_EMPLOYERS)
class RelationController {

	private final RelationPages pages;

	RelationController(RelationPages pages) {
		this.pages = pages;
	}

	@GetMapping("/werkgevers")
	@InNavigation(label = "navigation.relations", order = 30)
	Mono<Rendering> list(@RequestParam(name = "zoek", required = false) @Nullable String words,
			@RequestParam(name = "pagina", required = false) @Nullable String page, Locale locale) {
		return this.pages.list((words != null) ? words.strip() : "", number(page), locale)
			.map((list) -> view("relations/list", list));
	}

	private static int number(@Nullable String page) {
		return Optional.ofNullable(page)
			.filter((text) -> text.matches("[1-9]\\d{0,3}"))
			.map(Integer::parseInt)
			.orElse(1);
	}

	@GetMapping("/werkgevers/{employer}")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable EmployerId employer, Locale locale) {
		return this.pages.open(viewer, employer, locale)
			.map((page) -> view("relations/show", page))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static Rendering view(String template, Object page) {
		return Rendering.view(template).modelAttribute("page", page).modelAttribute("noIndex", true).build();
	}

}
