package nl.talentmarkt.frontend.interests;

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
import nl.talentmarkt.frontend.access.ReturnPath;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestId;

/**
 * An employer says whether it wants to meet a talent who was proposed: on the page of the
 * interest, or in one tap where the proposal stands.
 */
@Controller
class EmployerAnswerController {

	private final InterestScreen screen;

	private final InterestDesk desk;

	EmployerAnswerController(InterestScreen screen, InterestDesk desk) {
		this.screen = screen;
		this.desk = desk;
	}

	@PostMapping("/belangstelling/{interest}/reactie")
	@Requires(Permission.EXPRESS_INTEREST)
	Mono<Rendering> answer(Viewer.EmployerMember viewer, @PathVariable InterestId interest,
			@ModelAttribute(EmployerAnswerForm.NAME) EmployerAnswerForm form, BindingResult errors,
			ServerHttpRequest request, Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(errors)
			.map((answer) -> this.screen.after(visit, form, answered(viewer, interest, answer),
					ReturnPath.from(form.terug()).map(ReturnPath::value).orElseGet(visit::path)))
			.orElseGet(() -> this.screen.refused(visit, form));
	}

	private Mono<Interest> answered(Viewer.EmployerMember viewer, InterestId interest,
			EmployerAnswerForm.Answer answer) {
		return answer.wants() ? this.desk.agree(viewer, interest, answer.text()) : this.desk.decline(viewer, interest);
	}

}
