package nl.talentmarkt.frontend.notice;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Viewers;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
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
			.flatMap((viewer) -> count(exchange.getRequest(), Permission.READ_OWN_TRAY.reach(viewer)))
			.map((count) -> new TrayLink("/meldingen", count, "/meldingen/stroom"));
	}

	/** Whoever came by the link in a mail has seen what it was about. */
	private Mono<Long> count(ServerHttpRequest request, Reach reach) {
		Mono<Long> unseen = this.tray.countUnseen(reach);
		return !HttpMethod.GET.equals(request.getMethod()) ? unseen
				: unseen.filter((count) -> count > 0)
					.flatMap((some) -> this.tray.seeWhatLeadsTo(request.getPath().value(), reach)
						// When nothing can be stored, the page is still worth showing.
						.onErrorComplete()
						.then(unseen))
					.defaultIfEmpty(0L);
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
