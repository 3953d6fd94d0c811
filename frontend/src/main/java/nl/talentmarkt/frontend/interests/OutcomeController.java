package nl.talentmarkt.frontend.interests;

import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.MeetingDesk;

@Controller
class OutcomeController {

	private final InterestScreen screen;

	private final MeetingDesk desk;

	OutcomeController(InterestScreen screen, MeetingDesk desk) {
		this.screen = screen;
		this.desk = desk;
	}

	@PostMapping("/belangstelling/{interest}/gesprekken/{number}/uitkomst")
	@Requires(Permission.TELL_OF_MEETING)
	Mono<Rendering> tell(Viewer.SignedIn viewer, @PathVariable InterestId interest, @PathVariable int number,
			@ModelAttribute("outcomeForm") OutcomeForm form, ServerHttpRequest request, Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(viewer)
			.map((said) -> this.screen.after(visit, null,
					this.desk.conclude(Permission.TELL_OF_MEETING.reach(viewer), interest, number, said.side(),
							said.outcome(), said.reason(), viewer.account())))
			.orElseGet(() -> this.screen.unclear(visit));
	}

}
