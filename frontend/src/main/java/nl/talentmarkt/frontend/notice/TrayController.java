package nl.talentmarkt.frontend.notice;

import java.util.Locale;

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
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.Tray;

@Controller
@Requires(Permission.READ_OWN_TRAY)
class TrayController {

	private static final int SHOWN = 100;

	private final Tray tray;

	private final NoticeWordings wordings;

	TrayController(Tray tray, NoticeWordings wordings) {
		this.tray = tray;
		this.wordings = wordings;
	}

	@GetMapping("/meldingen")
	Mono<Rendering> show(Viewer.SignedIn viewer, Locale locale) {
		return this.tray.latest(reach(viewer), SHOWN)
			.collectList()
			.flatMap((notices) -> this.wordings.views(notices, locale))
			.map((notices) -> Rendering.view("tray/tray").modelAttribute("notifications", notices).build());
	}

	/**
	 * Leads to what a notice is about. Opening it is seeing it, with or without script.
	 */
	@GetMapping("/meldingen/{notice}")
	Mono<Rendering> open(Viewer.SignedIn viewer, @PathVariable String notice) {
		return this.tray.find(notice, reach(viewer))
			.flatMap((found) -> this.tray.see(found.id(), reach(viewer)).thenReturn(found))
			.map(Notice::path)
			.map(Redirects::seeOther)
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/meldingen/gezien")
	Mono<Rendering> seeAll(Viewer.SignedIn viewer) {
		return this.tray.seeAll(reach(viewer)).thenReturn(Redirects.seeOther("/meldingen"));
	}

	private static Reach reach(Viewer viewer) {
		return Permission.READ_OWN_TRAY.reach(viewer);
	}

}
