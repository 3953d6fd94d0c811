package nl.talentmarkt.frontend.delivery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.reachability.Reachability;

/** Addresses that did not take mail, of people whom the organisation serves. */
@Controller
@Requires(Permission.MEND_DELIVERIES)
class AddressController {

	private final Reachability reachability;

	AddressController(Reachability reachability) {
		this.reachability = reachability;
	}

	/** Whoever is second, or sends the form twice, finds that it works already. */
	@PostMapping("/beheer/bezorging/adressen/{account}/werkt-weer")
	Mono<Rendering> works(Viewer.Administrator viewer, @PathVariable AccountId account) {
		return this.reachability.recover(account, Permission.MEND_DELIVERIES.reach(viewer), viewer.account())
			.map((trouble) -> Redirects.seeOther("/beheer/bezorging"))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
