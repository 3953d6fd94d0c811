package nl.talentmarkt.frontend.talentlink;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.talentlink.WishPages.WishPage;
import nl.talentmarkt.frontend.wording.PageLanguage;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** A talent begins: an employer's card, and “I would like to meet”. */
@Controller
@Requires(Permission.WISH_TO_MEET)
class WishController {

	private final WishPages pages;

	private final InterestDesk desk;

	WishController(WishPages pages, InterestDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping("/kennismaken/{employer}")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable EmployerId employer,
			@RequestParam(name = "aanbod", required = false) @Nullable OfferId offer,
			@RequestParam(name = "talent", required = false) @Nullable String talent,
			@RequestParam(name = "taal", required = false) @Nullable String language, ServerWebExchange exchange) {
		return this.pages.open(viewer, employer, offer, language)
			.map((page) -> rendering(page, WishForm.empty(talent), HttpStatus.OK, exchange))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@PostMapping("/kennismaken/{employer}")
	Mono<Rendering> wish(Viewer.SignedIn viewer, @PathVariable EmployerId employer,
			@RequestParam(name = "aanbod", required = false) @Nullable OfferId offer,
			@RequestParam(name = "taal", required = false) @Nullable String language,
			@ModelAttribute("form") WishForm form, BindingResult errors, ServerWebExchange exchange) {
		return this.pages.open(viewer, employer, offer, language)
			.flatMap((page) -> form.read(errors, Optional.ofNullable(page.code()).map(TalentCode::new))
				.map((wish) -> send(viewer, employer, offer, wish))
				.orElseGet(() -> Mono.just(rendering(page, form, HttpStatus.UNPROCESSABLE_CONTENT, exchange))))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> send(Viewer.SignedIn viewer, EmployerId employer, @Nullable OfferId offer,
			WishForm.Wish wish) {
		return this.pages.open(offer, employer)
			.flatMap((found) -> this.desk.wish(viewer, wish.talent(), employer, found.map(Offer::id).orElse(null),
					wish.kind(), wish.groups(), wish.text()))
			.map((interest) -> Redirects.seeOther(pathOf(viewer, interest)));
	}

	private static String pathOf(Viewer viewer, Interest interest) {
		return ((viewer instanceof Viewer.Talent) ? OwnInterestController.PATH : "/belangstelling") + "/"
				+ interest.id();
	}

	private static Rendering rendering(WishPage page, WishForm form, HttpStatus status, ServerWebExchange exchange) {
		PageLanguage.speak(exchange, page.spoken().locale());
		return Rendering.view("talentlink/wish")
			.modelAttribute("page", page)
			.modelAttribute("kinds", MeetingWish.values())
			.modelAttribute("detailGroups", DetailGroup.values())
			.modelAttribute("form", form)
			.modelAttribute("noIndex", true)
			.status(status)
			.build();
	}

}
