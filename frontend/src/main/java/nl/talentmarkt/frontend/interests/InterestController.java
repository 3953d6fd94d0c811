package nl.talentmarkt.frontend.interests;

import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
class InterestController {

	private final InterestScreen screen;

	private final InterestDesk desk;

	InterestController(InterestScreen screen, InterestDesk desk) {
		this.screen = screen;
		this.desk = desk;
	}

	@GetMapping("/belangstelling/{interest}")
	@Requires(Permission.FOLLOW_INTERESTS)
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable InterestId interest, ServerHttpRequest request,
			Locale locale) {
		return this.screen.show(new Visit(viewer, interest, request, locale));
	}

	@PostMapping("/belangstelling/{interest}/intrekking")
	@Requires(Permission.EXPRESS_INTEREST)
	Mono<Rendering> withdraw(Viewer.EmployerMember viewer, @PathVariable InterestId interest, ServerHttpRequest request,
			Locale locale) {
		return this.screen.after(new Visit(viewer, interest, request, locale), null,
				this.desk.withdraw(viewer, interest));
	}

}
