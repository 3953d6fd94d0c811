package nl.talentmarkt.frontend.savedsearches;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.talents.SearchAddress;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.savedsearch.Rhythm;
import nl.talentmarkt.search.savedsearch.SavedSearch;
import nl.talentmarkt.search.savedsearch.SavedSearchDesk;
import nl.talentmarkt.search.savedsearch.SavedSearchId;

@Controller
@Requires(Permission.KEEP_SEARCHES)
class SavedSearchController {

	private final SavedSearchPages pages;

	private final SavedSearchDesk desk;

	SavedSearchController(SavedSearchPages pages, SavedSearchDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping(SavedSearchPages.PATH)
	@InNavigation(label = "navigation.saved-searches", order = 15)
	Mono<Rendering> list(Viewer.EmployerMember viewer, Locale locale) {
		return this.pages.list(viewer, locale)
			.map((page) -> Rendering.view("savedsearches/list")
				.modelAttribute("page", page)
				.modelAttribute("rhythms", Rhythm.values())
				.build());
	}

	/** Leads to who it finds. Opening it is looking at who is new. */
	@GetMapping(SavedSearchPages.PATH + "/{savedSearch}")
	Mono<Rendering> open(Viewer.EmployerMember viewer, @PathVariable SavedSearchId savedSearch) {
		return this.desk.open(viewer, savedSearch)
			.map((query) -> Redirects.seeOther(new SearchAddress(query).href()))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping(SavedSearchPages.PATH + "/{savedSearch}/ritme")
	Mono<Rendering> choose(Viewer.EmployerMember viewer, @PathVariable SavedSearchId savedSearch,
			@ModelAttribute("form") RhythmForm form) {
		return backToList(form.chosen(this.desk.find(viewer, savedSearch),
				(rhythm) -> this.desk.choose(viewer, savedSearch, rhythm)));
	}

	@PostMapping(SavedSearchPages.PATH + "/{savedSearch}/pauze")
	Mono<Rendering> pause(Viewer.EmployerMember viewer, @PathVariable SavedSearchId savedSearch) {
		return backToList(this.desk.pause(viewer, savedSearch));
	}

	@PostMapping(SavedSearchPages.PATH + "/{savedSearch}/hervatting")
	Mono<Rendering> resume(Viewer.EmployerMember viewer, @PathVariable SavedSearchId savedSearch) {
		return backToList(this.desk.resume(viewer, savedSearch));
	}

	@PostMapping(SavedSearchPages.PATH + "/{savedSearch}/verwijdering")
	Mono<Rendering> remove(Viewer.EmployerMember viewer, @PathVariable SavedSearchId savedSearch) {
		return backToList(this.desk.remove(viewer, savedSearch));
	}

	private static Mono<Rendering> backToList(Mono<SavedSearch> changed) {
		return changed.map((search) -> Redirects.seeOther(SavedSearchPages.PATH))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/**
	 * How soon somebody wants to hear.
	 *
	 * @param rhythm one of {@link Rhythm}
	 */
	record RhythmForm(@Nullable String rhythm) {

		/** A value that the list does not offer changes nothing. */
		Mono<SavedSearch> chosen(Mono<SavedSearch> unchanged,
				java.util.function.Function<Rhythm, Mono<SavedSearch>> change) {
			return Arrays.stream(Rhythm.values())
				.filter((rhythm) -> rhythm.name().equals(this.rhythm))
				.findFirst()
				.map(change)
				.orElse(unchanged);
		}

	}

}
