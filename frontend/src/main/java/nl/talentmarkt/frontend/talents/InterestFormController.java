package nl.talentmarkt.frontend.talents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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
import reactor.core.publisher.Mono;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.InterestDesk;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.ReplyClocks;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

@Controller
@Requires(Permission.EXPRESS_INTEREST)
class InterestFormController {

	/** How long ago an employer may have met a talent. */
	private static final Duration LATELY = Duration.ofDays(60);

	private final Talents talents;

	private final InterestDesk desk;

	private final Offers offers;

	private final CareerEvents careerEvents;

	private final ReplyClocks clocks;

	private final Wordings wordings;

	private final Clock clock;

	InterestFormController(Talents talents, InterestDesk desk, Offers offers, CareerEvents careerEvents,
			ReplyClocks clocks, Wordings wordings, Clock clock) {
		this.talents = talents;
		this.desk = desk;
		this.offers = offers;
		this.careerEvents = careerEvents;
		this.clocks = clocks;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/talenten/{code}/belangstelling")
	Mono<Rendering> form(Viewer.EmployerMember viewer, @PathVariable TalentCode code,
			@RequestParam(name = "van", required = false) @Nullable String van,
			@RequestParam(name = "evenement", required = false) @Nullable String event, Locale locale) {
		return choices(viewer)
			.flatMap((choices) -> form(viewer, code, InterestForm.empty(van, event), choices, locale, HttpStatus.OK));
	}

	@PostMapping("/talenten/{code}/belangstelling")
	Mono<Rendering> send(Viewer.EmployerMember viewer, @PathVariable TalentCode code,
			@ModelAttribute("form") InterestForm form, BindingResult errors, Locale locale) {
		return choices(viewer).flatMap((choices) -> form.read(errors, choices.offers(), choices.events())
			.map((wish) -> this.desk.express(viewer, code, wish.origin(), wish.wish(), wish.text())
				.map((interest) -> Redirects.seeOther("/belangstelling/" + interest.id()))
				.switchIfEmpty(Mono.error(NotFoundException::new)))
			.orElseGet(() -> form(viewer, code, form, choices, locale, HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	private Mono<Choices> choices(Viewer.EmployerMember viewer) {
		Instant now = this.clock.instant();
		return Mono.zip(this.offers.open(viewer.employer(), LocalDate.now(this.clock)).collectList(),
				this.careerEvents.lately(now.minus(LATELY), now).collectList(), Choices::new);
	}

	private Mono<Rendering> form(Viewer.EmployerMember viewer, TalentCode code, InterestForm form, Choices choices,
			Locale locale, HttpStatus status) {
		return this.talents.find(code, Permission.EXPRESS_INTEREST.reach(viewer))
			.zipWhen((talent) -> this.clocks.of(talent.organisation()),
					(talent, days) -> Rendering.view("talents/interest-form")
						.modelAttribute("talent",
								new TalentWording(this.wordings.in(locale)).profile(talent.code(), talent.profile()))
						.modelAttribute("kinds", MeetingWish.values())
						.modelAttribute("offers", choices.offers())
						.modelAttribute("events", choices.events())
						.modelAttribute("form", form)
						.modelAttribute("replyDays", days.policy().coachWithin())
						.modelAttribute("noIndex", true)
						.status(status)
						.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/**
	 * What there is to choose from.
	 *
	 * @param offers what the employer offers now
	 * @param events where it may have met the talent
	 */
	private record Choices(List<Offer> offers, List<CareerEvent> events) {
	}

}
