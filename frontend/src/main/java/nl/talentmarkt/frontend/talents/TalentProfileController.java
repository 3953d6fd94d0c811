package nl.talentmarkt.frontend.talents;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.TalentCode;

@Controller
class TalentProfileController {

	private final ProfilePages pages;

	TalentProfileController(ProfilePages pages) {
		this.pages = pages;
	}

	@GetMapping("/talenten/{code}")
	@Requires(Permission.READ_PROFILE)
	Mono<Rendering> show(Viewer viewer, @PathVariable TalentCode code, Locale locale) {
		return this.pages.open(viewer, code, locale)
			.map((page) -> Rendering.view("talents/profile")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
