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
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.InterestId;

@Controller
class MessageController {

	private final InterestScreen screen;

	private final InterestDesk desk;

	MessageController(InterestScreen screen, InterestDesk desk) {
		this.screen = screen;
		this.desk = desk;
	}

	@PostMapping("/belangstelling/{interest}/berichten")
	@Requires(Permission.FOLLOW_INTERESTS)
	Mono<Rendering> write(Viewer.SignedIn viewer, @PathVariable InterestId interest,
			@ModelAttribute(MessageForm.NAME) MessageForm form, BindingResult errors, ServerHttpRequest request,
			Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(errors)
			.map((text) -> this.screen.after(visit, form, this.desk.write(viewer, interest, text)))
			.orElseGet(() -> this.screen.refused(visit, form));
	}

}
