package nl.talentmarkt.frontend.talents;

import java.time.Clock;
import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.profileview.ViewBudgetExhaustedException;
import nl.talentmarkt.marketplace.talent.TalentCode;

@Controller
class TalentProfileController {

	private final ProfilePages pages;

	private final Wordings wordings;

	private final Clock clock;

	TalentProfileController(ProfilePages pages, Wordings wordings, Clock clock) {
		this.pages = pages;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/talenten/{code}")
	@Requires(Permission.READ_PROFILE)
	Mono<Rendering> show(Viewer viewer, @PathVariable TalentCode code, ServerHttpRequest request, Locale locale) {
		return this.pages.open(viewer, code, ReadingContexts.of(request), locale)
			.map((page) -> Rendering.view("talents/profile")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.onErrorResume(ViewBudgetExhaustedException.class, (stopped) -> Mono
				.just(StoppedPage.rendering(stopped, this.wordings.in(locale), this.clock.instant())));
	}

}
