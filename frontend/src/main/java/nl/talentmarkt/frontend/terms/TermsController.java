package nl.talentmarkt.frontend.terms;

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

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.access.ReturnPath;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.TermsVersion;

@Controller
class TermsController {

	private static final String PATH = "/gebruiksvoorwaarden";

	private final TermsOfUse terms;

	private final TermsPages pages;

	private final Employers employers;

	private final Clock clock;

	TermsController(TermsOfUse terms, TermsPages pages, Employers employers, Clock clock) {
		this.terms = terms;
		this.pages = pages;
		this.employers = employers;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@Requires(Permission.READ_PUBLIC_PAGES)
	Mono<Rendering> show(Viewer viewer, @RequestParam(required = false) @Nullable String naar, Locale locale) {
		return page(viewer, new TermsForm(null, naar), locale, HttpStatus.OK);
	}

	/** A text that was accepted once, in the words in which it was read. */
	@GetMapping(PATH + "/{version}")
	@Requires(Permission.READ_PUBLIC_PAGES)
	Mono<Rendering> text(@PathVariable String version) {
		return Mono.justOrEmpty(this.terms.find(version))
			.map((text) -> Rendering.view("terms/show").modelAttribute("page", new TermsPage(text, null, null)).build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping(PATH + "/aanvaarding")
	@Requires(Permission.ACCEPT_TERMS)
	Mono<Rendering> accept(Viewer.EmployerMember viewer, @ModelAttribute("form") TermsForm form, BindingResult errors,
			Locale locale) {
		TermsVersion current = this.terms.current();
		if (!current.value().equals(form.version())) {
			errors.reject("terms.changed");
			return page(viewer, form, locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.employers
			.change(viewer.employer(),
					(employer) -> employer.acceptTerms(current, viewer.account(), this.clock.instant()))
			.map((accepted) -> Redirects.seeOther(ReturnPath.from(form.naar()).map(ReturnPath::value).orElse(PATH)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> page(Viewer viewer, TermsForm form, Locale locale, HttpStatus status) {
		String back = ReturnPath.from(form.naar()).map(ReturnPath::value).orElse(PATH);
		return this.pages.open(viewer, back, locale)
			.map((page) -> Rendering.view("terms/show")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.status(status)
				.build());
	}

}
