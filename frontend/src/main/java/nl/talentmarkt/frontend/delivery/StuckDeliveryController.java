package nl.talentmarkt.frontend.delivery;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.outbox.StuckDeliveries;

@Controller
@Requires(Permission.MEND_DELIVERIES)
class StuckDeliveryController {

	private static final String PATH = "/beheer/bezorging";

	private static final int SHOWN = 200;

	private final StuckDeliveries stuck;

	private final AddressPages addresses;

	private final Wordings wordings;

	StuckDeliveryController(StuckDeliveries stuck, AddressPages addresses, Wordings wordings) {
		this.stuck = stuck;
		this.addresses = addresses;
		this.wordings = wordings;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.deliveries", order = 10)
	Mono<Rendering> list(Viewer.Administrator viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.stuck.newest(SHOWN)
			.map((delivery) -> StuckView.of(delivery, wording))
			.collectList()
			.zipWith(this.addresses.within(Permission.MEND_DELIVERIES.reach(viewer), locale))
			.map((found) -> Rendering.view("delivery/list")
				.modelAttribute("deliveries", found.getT1())
				.modelAttribute("addresses", found.getT2())
				.build());
	}

	/** Whoever is second, or sends the form twice, finds the list as it is by then. */
	@PostMapping(PATH + "/opnieuw")
	Mono<Rendering> retry(@ModelAttribute("form") ChosenDelivery form) {
		return this.stuck.retry(form.id()).thenReturn(Redirects.seeOther(PATH));
	}

	@PostMapping(PATH + "/loslaten")
	Mono<Rendering> drop(Viewer.Administrator viewer, @ModelAttribute("form") ChosenDelivery form) {
		return this.stuck.drop(form.id(), viewer.account().value()).thenReturn(Redirects.seeOther(PATH));
	}

	/**
	 * The delivery a button stands beside.
	 *
	 * @param id its id
	 */
	record ChosenDelivery(@Nullable String id) {

		/** Takes a missing id for the id of nothing. */
		ChosenDelivery {
			id = (id != null) ? id : "";
		}

		@Override
		public String id() {
			return (this.id != null) ? this.id : "";
		}

	}

}
