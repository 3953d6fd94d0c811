package nl.talentmarkt.frontend.talents;

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
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.JobReading;
import nl.talentmarkt.search.talent.SearchText;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentSearch;

/**
 * Searching by a vacancy. The text itself is read and forgotten: the address of the
 * search holds what was recognised in it, to be seen, changed, shared and bookmarked.
 */
@Controller
@Requires(Permission.SEARCH_TALENTS)
class JobTextController {

	private final TalentSearch search;

	JobTextController(TalentSearch search) {
		this.search = search;
	}

	@GetMapping("/talenten/vacature")
	Rendering form(@RequestParam(defaultValue = "") String vacature) {
		return form(new JobTextForm(vacature).cut(), false, HttpStatus.OK);
	}

	@PostMapping("/talenten/vacature")
	Mono<Rendering> read(@ModelAttribute("form") JobTextForm form, BindingResult errors) {
		if (form.isTooLong()) {
			return Mono.just(cut(form.cut()));
		}
		return form.read(errors)
			.map((text) -> found(text, form, errors))
			.orElseGet(() -> Mono.just(form(form, false, HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	/** What was bound is not what is shown, so the error needs a result of its own. */
	private static Rendering cut(JobTextForm kept) {
		BindingResult errors = new BeanPropertyBindingResult(kept, "form");
		errors.rejectValue("text", "jobtext.cut", new Object[] { SearchText.MAX_JOB_TEXT }, null);
		return rendering(kept, false, HttpStatus.UNPROCESSABLE_CONTENT)
			.modelAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors)
			.build();
	}

	private Mono<Rendering> found(String text, JobTextForm form, BindingResult errors) {
		return this.search.search(TalentQuery.jobText(text))
			.mapNotNull((results) -> results.job())
			.map(JobReading::essence)
			.filter((essence) -> !essence.isBlank())
			.map((essence) -> Redirects.seeOther(new SearchAddress(TalentQuery.jobText(essence)).href()))
			.switchIfEmpty(Mono.fromSupplier(() -> unread(form, errors)))
			.onErrorResume(SearchUnavailableException.class,
					(away) -> Mono.just(form(form, true, HttpStatus.SERVICE_UNAVAILABLE)));
	}

	private static Rendering unread(JobTextForm form, BindingResult errors) {
		errors.rejectValue("text", "jobtext.nothing");
		return form(form, false, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static Rendering form(JobTextForm form, boolean away, HttpStatus status) {
		return rendering(form, away, status).build();
	}

	private static Rendering.Builder<?> rendering(JobTextForm form, boolean away, HttpStatus status) {
		return Rendering.view("talents/job-text")
			.modelAttribute("form", form)
			.modelAttribute("away", away)
			.modelAttribute("most", SearchText.MAX_JOB_TEXT)
			.status(status);
	}

}
