package nl.talentmarkt.frontend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.Offers;

@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class OfferController {

	private final Offers offers;

	private final Employers employers;

	private final Wordings wordings;

	private final Clock clock;

	OfferController(Offers offers, Employers employers, Wordings wordings, Clock clock) {
		this.offers = offers;
		this.employers = employers;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/aanbod")
	@InNavigation(label = "navigation.offers", order = 60)
	Mono<Rendering> list(Viewer viewer, Locale locale) {
		Wording wording = this.wordings.in(locale);
		boolean mayMeet = Permission.WISH_TO_MEET.isGivenTo(viewer);
		return this.offers.open(LocalDate.now(this.clock))
			.concatMap((offer) -> employer(offer)
				.map((employer) -> OfferView.of(offer, employer.name(), mayMeet, wording)))
			.collectList()
			.map((listed) -> Rendering.view("offers/list").modelAttribute("offers", listed).build());
	}

	/** Nobody is led to an employer who was shut out. */
	private Mono<Employer> employer(Offer offer) {
		return this.employers.find(offer.employer()).filter((employer) -> !employer.isBlocked());
	}

}
