package nl.talentmarkt.frontend.interests;

import java.time.Clock;
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

/** The coach's answer, and taking back what it opened. */
@Controller
@Requires(Permission.ANSWER_INTEREST)
class AnswerController {

	private final InterestScreen screen;

	private final CoachDesk desk;

	private final Clock clock;

	AnswerController(InterestScreen screen, CoachDesk desk, Clock clock) {
		this.screen = screen;
		this.desk = desk;
		this.clock = clock;
	}

	@PostMapping("/belangstelling/{interest}/antwoord")
	Mono<Rendering> answer(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute(AnswerForm.NAME) AnswerForm form, BindingResult errors, ServerHttpRequest request,
			Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(errors, this.clock)
			.map((answer) -> this.screen.after(visit, form,
					this.desk.answer(viewer, interest, answer, Seen.decisions(form.seen()))))
			.orElseGet(() -> this.screen.refused(visit, form));
	}

	@PostMapping("/belangstelling/{interest}/vrijgave/intrekking")
	Mono<Rendering> revoke(Viewer.Coach viewer, @PathVariable InterestId interest, ServerHttpRequest request,
			Locale locale) {
		return this.screen.after(new Visit(viewer, interest, request, locale), null,
				this.desk.revoke(viewer, interest));
	}

}
