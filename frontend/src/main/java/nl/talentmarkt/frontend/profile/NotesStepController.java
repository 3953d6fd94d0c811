package nl.talentmarkt.frontend.profile;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.TalentCode;

@Controller
@Requires(Permission.KEEP_CASELOAD)
class NotesStepController {

	private static final StepKind KIND = StepKind.of(Step.NOTES, NotesForm::of);

	private final StepDesk desk;

	NotesStepController(StepDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/profielen/{code}/coach")
	Mono<Rendering> show(Viewer.Coach viewer, @PathVariable TalentCode code, @ModelAttribute("query") StepQuery query,
			Locale locale) {
		return this.desk.show(KIND, viewer, code, query, locale);
	}

	@PostMapping("/profielen/{code}/coach")
	Mono<Rendering> save(Viewer.Coach viewer, @PathVariable TalentCode code, @ModelAttribute("form") NotesForm form,
			Locale locale) {
		return this.desk.save(KIND, viewer, code, form, locale);
	}

}
