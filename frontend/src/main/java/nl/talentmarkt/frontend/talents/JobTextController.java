package nl.talentmarkt.frontend.talents;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
		return form.read(errors)
			.map((text) -> found(text, form, errors))
			.orElseGet(() -> Mono.just(form(form.cut(), false, HttpStatus.UNPROCESSABLE_CONTENT)));
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
		return Rendering.view("talents/job-text")
			.modelAttribute("form", form)
			.modelAttribute("away", away)
			.modelAttribute("most", SearchText.MAX_JOB_TEXT)
			.status(status)
			.build();
	}

}
