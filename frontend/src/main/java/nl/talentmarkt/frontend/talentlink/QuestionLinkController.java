package nl.talentmarkt.frontend.talentlink;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.CoachDesk;
import nl.talentmarkt.marketplace.interest.InterestId;

/** The talent's personal link, for the coach who asks: on its own and as a frame. */
@Controller
@Requires(Permission.ANSWER_INTEREST)
class QuestionLinkController {

	private final SharePanels panels;

	private final CoachDesk desk;

	QuestionLinkController(SharePanels panels, CoachDesk desk) {
		this.panels = panels;
		this.desk = desk;
	}

	@GetMapping("/belangstelling/{interest}/link")
	Mono<Rendering> show(Viewer.Coach viewer, @PathVariable InterestId interest, Locale locale) {
		return this.panels.open(viewer, interest, locale)
			.map((panel) -> Rendering.view("talentlink/share")
				.modelAttribute("share", panel)
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/belangstelling/{interest}/opnieuw")
	Mono<Rendering> askAgain(Viewer.Coach viewer, @PathVariable InterestId interest,
			@ModelAttribute("again") AgainForm form) {
		return this.desk.askAgain(viewer, interest, form.number())
			.map((asked) -> Redirects.seeOther("/belangstelling/" + asked.id() + "/link"))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/**
	 * Which question is asked again.
	 *
	 * @param last its number, or null when none was sent
	 */
	record AgainForm(@Nullable Integer last) {

		/** No question has the number 0. */
		int number() {
			return (this.last != null) ? this.last : 0;
		}

	}

}
