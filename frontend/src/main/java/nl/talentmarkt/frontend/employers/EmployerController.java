package nl.talentmarkt.frontend.employers;

import java.time.Clock;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;

@Controller
@Requires(Permission.VET_EMPLOYERS)
class EmployerController {

	private static final String PATH = EmployerPages.PATH;

	private final EmployerPages pages;

	private final Employers employers;

	private final Clock clock;

	EmployerController(EmployerPages pages, Employers employers, Clock clock) {
		this.pages = pages;
		this.employers = employers;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.employers", order = 25)
	Mono<Rendering> list(@RequestParam(required = false) @Nullable String q, Locale locale) {
		return this.pages.list((q != null) ? q : "", locale)
			.map((page) -> Rendering.view("employers/list").modelAttribute("page", page).build());
	}

	@GetMapping(PATH + "/{employer}")
	Mono<Rendering> show(@PathVariable EmployerId employer, Locale locale) {
		return page(employer, BlockForm.empty(), locale, HttpStatus.OK);
	}

	@PostMapping(PATH + "/{employer}/stopzetting")
	Mono<Rendering> block(Viewer.SignedIn viewer, @PathVariable EmployerId employer,
			@ModelAttribute("form") BlockForm form, BindingResult errors, Locale locale) {
		return form.read(errors)
			.map((reason) -> this.employers
				.change(employer, (found) -> found.block(viewer.account(), this.clock.instant(), reason))
				.map((blocked) -> Redirects.seeOther(PATH + "/" + employer))
				.switchIfEmpty(Mono.error(NotFoundException::new)))
			.orElseGet(() -> page(employer, form, locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	@PostMapping(PATH + "/{employer}/toelating")
	Mono<Rendering> unblock(Viewer.SignedIn viewer, @PathVariable EmployerId employer) {
		return this.employers.change(employer, (found) -> found.unblock(viewer.account(), this.clock.instant()))
			.map((let) -> Redirects.seeOther(PATH + "/" + employer))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> page(EmployerId employer, BlockForm form, Locale locale, HttpStatus status) {
		return this.pages.open(employer, locale)
			.map((page) -> Rendering.view("employers/show")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("noIndex", true)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
