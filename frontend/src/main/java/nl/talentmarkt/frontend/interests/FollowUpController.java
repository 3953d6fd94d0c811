package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.form.Seen;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.InterestId;

/** What the coach agrees after a meeting: the next step, or the end. */
@Controller
@Requires(Permission.ANSWER_INTEREST)
class FollowUpController {

	private final InterestScreen screen;

	private final CoachDesk desk;

	private final Clock clock;

	FollowUpController(InterestScreen screen, CoachDesk desk, Clock clock) {
		this.screen = screen;
		this.desk = desk;
		this.clock = clock;
	}

	@PostMapping("/belangstelling/{interest}/volgende-stap")
	Mono<Rendering> planStep(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute(StepForm.NAME) StepForm form, BindingResult errors, ServerHttpRequest request,
			Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(errors, LocalDate.now(this.clock))
			.map((step) -> this.screen.after(visit, form, this.desk.planNextStep(viewer, interest, step)))
			.orElseGet(() -> this.screen.refused(visit, form));
	}

	@PostMapping("/belangstelling/{interest}/afronding")
	Mono<Rendering> conclude(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute(ConclusionForm.NAME) ConclusionForm form, BindingResult errors, ServerHttpRequest request,
			Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(errors)
			.map((end) -> this.screen.after(visit, form,
					this.desk.conclude(viewer, interest, end.outcome(), end.reason(), Seen.decisions(form.seen()))))
			.orElseGet(() -> this.screen.refused(visit, form));
	}

}
