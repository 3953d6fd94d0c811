package nl.talentmarkt.frontend.caseload;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.TalentDetails;

@Controller
@Requires(Permission.KEEP_CASELOAD)
class CaseloadController {

	private final CaseloadPages pages;

	private final NewTalents newTalents;

	CaseloadController(CaseloadPages pages, NewTalents newTalents) {
		this.pages = pages;
		this.newTalents = newTalents;
	}

	@GetMapping("/mijn-talenten")
	@InNavigation(label = "navigation.caseload", order = 12)
	Mono<Rendering> show(Viewer.Coach viewer, @ModelAttribute("query") CaseloadQuery query, Locale locale) {
		return show(viewer, query, new NewTalentForm(null, null), HttpStatus.OK, locale);
	}

	@PostMapping("/mijn-talenten")
	Mono<Rendering> begin(Viewer.Coach viewer, @ModelAttribute("form") NewTalentForm form, BindingResult errors,
			Locale locale) {
		TalentDetails details = form.read(errors);
		if (errors.hasErrors()) {
			return show(viewer, new CaseloadQuery(null, null, null), form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		return this.newTalents.begin(viewer, form.talent(), details)
			.map((talent) -> Redirects.seeOther("/mijn-talenten/" + talent.code()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> show(Viewer.Coach viewer, CaseloadQuery query, NewTalentForm form, HttpStatus status,
			Locale locale) {
		return this.pages.open(viewer, query, locale)
			.map((page) -> Rendering.view("caseload/list")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("noIndex", true)
				.status(status)
				.build());
	}

}
