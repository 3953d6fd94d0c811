package nl.talentmarkt.frontend.delivery;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Viewers;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.reachability.AddressTrouble;
import nl.talentmarkt.marketplace.reachability.AddressTroubles;

/**
 * Tells whoever is signed in, on every page, that mail does not reach the own address.
 */
@ControllerAdvice
class UnreachableAdvice {

	private final Viewers viewers;

	private final AddressTroubles troubles;

	UnreachableAdvice(Viewers viewers, AddressTroubles troubles) {
		this.viewers = viewers;
		this.troubles = troubles;
	}

	@ModelAttribute("unreachable")
	Mono<String> unreachable(ServerWebExchange exchange) {
		return this.viewers.viewer(exchange)
			.filter(Permission.READ_OWN_TRAY::isGivenTo)
			.flatMapMany((viewer) -> this.troubles.stopped(Permission.READ_OWN_TRAY.reach(viewer), 1))
			.next()
			.map(AddressTrouble::address)
			.map(Object::toString);
	}

}
