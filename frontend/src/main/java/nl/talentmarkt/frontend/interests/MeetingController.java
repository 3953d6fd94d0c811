package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.MeetingDesk;

@Controller
@RequestMapping("/belangstelling/{interest}/gesprekken/{number}")
class MeetingController {

	private final InterestScreen screen;

	private final CoachDesk coachDesk;

	private final MeetingDesk meetingDesk;

	private final Clock clock;

	MeetingController(InterestScreen screen, CoachDesk coachDesk, MeetingDesk meetingDesk, Clock clock) {
		this.screen = screen;
		this.coachDesk = coachDesk;
		this.meetingDesk = meetingDesk;
		this.clock = clock;
	}

	@PostMapping("/verzetting")
	@Requires(Permission.ANSWER_INTEREST)
	Mono<Rendering> move(Viewer.Coach viewer, @PathVariable InterestId interest, @PathVariable int number,
			@ModelAttribute(MeetingForm.NAME) MeetingForm form, BindingResult errors, ServerHttpRequest request,
			Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(new Fields(errors), this.clock)
			.map((plan) -> this.screen.after(visit, form, this.coachDesk.move(viewer, interest, number, plan)))
			.orElseGet(() -> this.screen.refused(visit, form));
	}

	@PostMapping("/afzegging")
	@Requires(Permission.ANSWER_INTEREST)
	Mono<Rendering> cancel(Viewer.Coach viewer, @PathVariable InterestId interest, @PathVariable int number,
			ServerHttpRequest request, Locale locale) {
		return this.screen.after(new Visit(viewer, interest, request, locale), null,
				this.coachDesk.cancel(viewer, interest, number));
	}

	@PostMapping("/komst")
	@Requires(Permission.TELL_OF_MEETING)
	Mono<Rendering> comes(Viewer.SignedIn viewer, @PathVariable InterestId interest, @PathVariable int number,
			@ModelAttribute("comingForm") ComingForm form, ServerHttpRequest request, Locale locale) {
		Visit visit = new Visit(viewer, interest, request, locale);
		return form.read(viewer)
			.map((coming) -> this.screen.after(visit, null,
					this.meetingDesk.answer(Permission.TELL_OF_MEETING.reach(viewer), interest, number, coming.side(),
							coming.comes())))
			.orElseGet(() -> this.screen.unclear(visit));
	}

}
