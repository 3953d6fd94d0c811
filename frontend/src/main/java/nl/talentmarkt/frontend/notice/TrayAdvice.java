package nl.talentmarkt.frontend.notice;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Viewers;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.notification.Tray;

/** Gives the layout of every page the tray of whoever is signed in. */
@ControllerAdvice
class TrayAdvice {

	private final Viewers viewers;

	private final Tray tray;

	TrayAdvice(Viewers viewers, Tray tray) {
		this.viewers = viewers;
		this.tray = tray;
	}

	@ModelAttribute("tray")
	Mono<TrayLink> tray(ServerWebExchange exchange) {
		return this.viewers.viewer(exchange)
			.filter(Permission.READ_OWN_TRAY::isGivenTo)
			.flatMap((viewer) -> this.tray.countUnseen(Permission.READ_OWN_TRAY.reach(viewer)))
			.map((count) -> new TrayLink("/meldingen", count, "/meldingen/stroom"));
	}

	/**
	 * The tray in the header.
	 *
	 * @param href its page
	 * @param count how many notices were not seen
	 * @param stream where changes come from
	 */
	record TrayLink(String href, long count, String stream) {
	}

}
