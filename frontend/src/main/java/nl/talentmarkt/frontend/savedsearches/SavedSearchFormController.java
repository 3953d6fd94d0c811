package nl.talentmarkt.frontend.savedsearches;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.talents.SearchAddress;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.savedsearch.KeptAlreadyException;
import nl.talentmarkt.search.savedsearch.Rhythm;
import nl.talentmarkt.search.savedsearch.SavedSearch;
import nl.talentmarkt.search.savedsearch.SavedSearchDesk;
import nl.talentmarkt.search.savedsearch.SearchWish;
import nl.talentmarkt.search.savedsearch.TooManyMatchesException;
import nl.talentmarkt.search.savedsearch.TooManySavedSearchesException;

@Controller
@Requires(Permission.KEEP_SEARCHES)
class SavedSearchFormController {

	private final SavedSearchPages pages;

	private final SavedSearchDesk desk;

	SavedSearchFormController(SavedSearchPages pages, SavedSearchDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	/** Takes the same parameters as the search page, from which people come here. */
	@GetMapping(SavedSearchPages.PATH + "/nieuw")
	Mono<Rendering> form(Viewer.EmployerMember viewer, @RequestParam MultiValueMap<String, String> parameters,
			Locale locale) {
		SearchAddress address = new SearchAddress(SearchAddress.of(parameters).query().page(1));
		return form(viewer, SavedSearchForm.suggesting(address, this.pages.suggestName(address.query(), locale)),
				locale, HttpStatus.OK);
	}

	@PostMapping(SavedSearchPages.PATH)
	Mono<Rendering> keep(Viewer.EmployerMember viewer, @ModelAttribute("form") SavedSearchForm form,
			BindingResult errors, Locale locale) {
		return form.read(errors)
			.map((wish) -> keep(viewer, form, wish)
				.map((kept) -> Redirects.seeOther(SavedSearchPages.PATH + "#zoekopdracht-" + kept.id()))
				.switchIfEmpty(Mono.error(NotFoundException::new))
				.onErrorResume((error) -> isRefusal(error, errors), (refused) -> refused(viewer, form, locale)))
			.orElseGet(() -> refused(viewer, form, locale));
	}

	private Mono<SavedSearch> keep(Viewer.EmployerMember viewer, SavedSearchForm form, SearchWish wish) {
		return form.replaced()
			.map((replaced) -> this.desk.revise(viewer, replaced, wish))
			.orElseGet(() -> this.desk.keep(viewer, wish));
	}

	/** Says at the form what kept the search from being kept. */
	private static boolean isRefusal(Throwable error, BindingResult errors) {
		switch (error) {
			case TooManyMatchesException many -> reject(errors, "savedsearch.refused.matches", many.most());
			case TooManySavedSearchesException many -> reject(errors, "savedsearch.refused.searches", many.most());
			case KeptAlreadyException kept -> reject(errors, "savedsearch.refused.same");
			case SearchUnavailableException away -> reject(errors, "savedsearch.refused.away");
			default -> {
				return false;
			}
		}
		return true;
	}

	private static void reject(BindingResult errors, String key, Object... arguments) {
		errors.reject(key, arguments, null);
	}

	private Mono<Rendering> refused(Viewer.EmployerMember viewer, SavedSearchForm form, Locale locale) {
		return form(viewer, form, locale, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private Mono<Rendering> form(Viewer.EmployerMember viewer, SavedSearchForm form, Locale locale, HttpStatus status) {
		return this.pages.form(viewer, form.query(), locale)
			.map((page) -> Rendering.view("savedsearches/form")
				.modelAttribute("page", page)
				.modelAttribute("rhythms", Rhythm.values())
				.modelAttribute("back", new SearchAddress(form.query()).href())
				.modelAttribute("form", form)
				.status(status)
				.build());
	}

}
