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
@Requires(Permission.EDIT_PROFILE)
class AboutStepController {

	private static final StepKind KIND = StepKind.of(Step.ABOUT, AboutForm::of);

	private final StepDesk desk;

	AboutStepController(StepDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/profielen/{code}/over-mij")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable TalentCode code,
			@ModelAttribute("query") StepQuery query, Locale locale) {
		return this.desk.show(KIND, viewer, code, query, locale);
	}

	@PostMapping("/profielen/{code}/over-mij")
	Mono<Rendering> save(Viewer.SignedIn viewer, @PathVariable TalentCode code, @ModelAttribute("form") AboutForm form,
			Locale locale) {
		return this.desk.save(KIND, viewer, code, form, locale);
	}

}
