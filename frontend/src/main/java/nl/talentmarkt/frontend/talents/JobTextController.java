package nl.talentmarkt.frontend.talents;

import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.CaseloadSearch;
import nl.talentmarkt.search.talent.JobReading;
import nl.talentmarkt.search.talent.SearchText;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;
import nl.talentmarkt.search.talent.TalentSearch;

/**
 * Searching by a vacancy. The text itself is read and forgotten: the address of the
 * search holds what was recognised in it, to be seen, changed, shared and bookmarked.
 */
@Controller
class JobTextController {

	private final TalentSearch search;

	private final CaseloadSearch caseload;

	JobTextController(TalentSearch search, CaseloadSearch caseload) {
		this.search = search;
		this.caseload = caseload;
	}

	@GetMapping("/talenten/vacature")
	@Requires(Permission.SEARCH_TALENTS)
	Rendering form(@RequestParam(defaultValue = "") String vacature) {
		return form(SearchPlace.TALENTS, new JobTextForm(vacature).cut(), HttpStatus.OK);
	}

	@PostMapping("/talenten/vacature")
	@Requires(Permission.SEARCH_TALENTS)
	Mono<Rendering> read(@ModelAttribute("form") JobTextForm form, BindingResult errors) {
		return read(SearchPlace.TALENTS, form, errors, this.search::search);
	}

	@GetMapping("/mijn-talenten/zoeken/vacature")
	@Requires(Permission.KEEP_CASELOAD)
	Rendering formOfCoach(@RequestParam(defaultValue = "") String vacature) {
		return form(SearchPlace.CASELOAD, new JobTextForm(vacature).cut(), HttpStatus.OK);
	}

	@PostMapping("/mijn-talenten/zoeken/vacature")
	@Requires(Permission.KEEP_CASELOAD)
	Mono<Rendering> readOfCoach(Viewer.Coach viewer, @ModelAttribute("form") JobTextForm form, BindingResult errors) {
		Reach reach = Permission.KEEP_CASELOAD.reach(viewer);
		return read(SearchPlace.CASELOAD, form, errors, (query) -> this.caseload.search(query, reach));
	}

	private static Mono<Rendering> read(SearchPlace place, JobTextForm form, BindingResult errors,
			Function<TalentQuery, Mono<? extends TalentResults<?>>> asking) {
		if (form.isTooLong()) {
			return Mono.just(cut(place, form.cut()));
		}
		return form.read(errors)
			.map((text) -> found(place, text, form, errors, asking))
			.orElseGet(() -> Mono.just(form(place, form, HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	/** What was bound is not what is shown, so the error needs a result of its own. */
	private static Rendering cut(SearchPlace place, JobTextForm kept) {
		BindingResult errors = new BeanPropertyBindingResult(kept, "form");
		errors.rejectValue("text", "jobtext.cut", new Object[] { SearchText.MAX_JOB_TEXT }, null);
		return rendering(place, kept, HttpStatus.UNPROCESSABLE_CONTENT)
			.modelAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors)
			.build();
	}

	private static Mono<Rendering> found(SearchPlace place, String text, JobTextForm form, BindingResult errors,
			Function<TalentQuery, Mono<? extends TalentResults<?>>> asking) {
		return asking.apply(TalentQuery.jobText(text))
			.flatMap((results) -> Mono.justOrEmpty(results.job()))
			.map(JobReading::essence)
			.filter((essence) -> !essence.isBlank())
			.map((essence) -> Redirects.seeOther(new SearchAddress(place, TalentQuery.jobText(essence)).href()))
			.switchIfEmpty(Mono.fromSupplier(() -> unread(place, form, errors)))
			.onErrorResume(SearchUnavailableException.class,
					(away) -> Mono.just(form(place, form, HttpStatus.SERVICE_UNAVAILABLE)));
	}

	private static Rendering unread(SearchPlace place, JobTextForm form, BindingResult errors) {
		errors.rejectValue("text", "jobtext.nothing");
		return form(place, form, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static Rendering form(SearchPlace place, JobTextForm form, HttpStatus status) {
		return rendering(place, form, status).build();
	}

	private static Rendering.Builder<?> rendering(SearchPlace place, JobTextForm form, HttpStatus status) {
		return Rendering.view("talents/job-text")
			.modelAttribute("form", form)
			.modelAttribute("away", status == HttpStatus.SERVICE_UNAVAILABLE)
			.modelAttribute("most", SearchText.MAX_JOB_TEXT)
			.modelAttribute("action", place.jobTextPath())
			.modelAttribute("back", place.path())
			.status(status);
	}

}
