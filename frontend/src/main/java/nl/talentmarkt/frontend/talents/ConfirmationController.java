package nl.talentmarkt.frontend.talents;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.ProfileIncompleteException;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.VisibilityDesk;
import nl.talentmarkt.search.talent.TalentHiding;

/** The coach's word that a profile is right, and taking it back. */
@Controller
@Requires(Permission.CONFIRM_PROFILE)
class ConfirmationController {

	private final ConfirmationPages pages;

	private final VisibilityDesk desk;

	private final TalentHiding hiding;

	ConfirmationController(ConfirmationPages pages, VisibilityDesk desk, TalentHiding hiding) {
		this.pages = pages;
		this.desk = desk;
		this.hiding = hiding;
	}

	@GetMapping("/profielen/{code}/bevestiging")
	Mono<Rendering> show(Viewer.Coach viewer, @PathVariable TalentCode code, Locale locale) {
		return page(viewer, code, locale, HttpStatus.OK);
	}

	@PostMapping("/profielen/{code}/bevestiging")
	Mono<Rendering> confirm(Viewer.Coach viewer, @PathVariable TalentCode code, Locale locale) {
		return this.desk.confirm(viewer, code)
			.map((talent) -> Redirects.seeOther(path(code)))
			.switchIfEmpty(Mono.error(NotFoundException::new))
			.onErrorResume(ProfileIncompleteException.class,
					(incomplete) -> page(viewer, code, locale, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	/** Comes back when search finds the talent no more. */
	@PostMapping("/profielen/{code}/bevestiging/intrekking")
	Mono<Rendering> withdraw(Viewer.Coach viewer, @PathVariable TalentCode code) {
		return this.desk.withdrawConfirmation(viewer, code)
			.flatMap((talent) -> this.hiding.hide(talent.id()))
			.map((hidden) -> Redirects.seeOther(path(code)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> page(Viewer.Coach viewer, TalentCode code, Locale locale, HttpStatus status) {
		return this.pages.open(viewer, code, locale)
			.map((page) -> Rendering.view("talents/confirmation")
				.modelAttribute("page", page)
				.modelAttribute("refused", status.isError())
				.modelAttribute("noIndex", true)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static String path(TalentCode code) {
		return "/profielen/" + code + "/bevestiging";
	}

}
