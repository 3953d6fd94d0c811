package nl.talentmarkt.frontend.talentlink;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
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

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.PageLanguage;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.InterestId;

/** The interests that concern a talent with an account. */
@Controller
@Requires(Permission.ANSWER_AS_TALENT)
class OwnInterestController {

	static final String PATH = "/mijn-belangstelling";

	private static final String LANGUAGE = "taal";

	private final Doors doors;

	private final TalentReplies replies;

	private final OwnInterests own;

	OwnInterestController(Doors doors, TalentReplies replies, OwnInterests own) {
		this.doors = doors;
		this.replies = replies;
		this.own = own;
	}

	@GetMapping(PATH)
	@InNavigation(label = "navigation.interests", order = 7)
	Mono<Rendering> list(Viewer.Talent viewer,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return this.doors.languageOf(viewer.talent(), language)
			.flatMap((spoken) -> this.own.list(viewer, spoken)
				.doOnNext((page) -> PageLanguage.speak(exchange, spoken.locale())))
			.map((page) -> Rendering.view("talentlink/mine").modelAttribute("page", page).build());
	}

	@GetMapping(PATH + "/{interest}")
	Mono<Rendering> show(Viewer.Talent viewer, @PathVariable InterestId interest,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return behind(viewer, interest, language, (door) -> this.replies.show(door, exchange));
	}

	@PostMapping(PATH + "/{interest}/antwoord")
	Mono<Rendering> answer(Viewer.Talent viewer, @PathVariable InterestId interest,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language,
			@ModelAttribute("form") ReplyForm form, BindingResult errors, ServerWebExchange exchange) {
		return behind(viewer, interest, language, (door) -> this.replies.answer(door, form, errors, exchange));
	}

	@PostMapping(PATH + "/{interest}/sluiten")
	Mono<Rendering> revoke(Viewer.Talent viewer, @PathVariable InterestId interest,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return behind(viewer, interest, language, (door) -> this.replies.revoke(door, exchange));
	}

	@PostMapping(PATH + "/{interest}/intrekking")
	Mono<Rendering> withdraw(Viewer.Talent viewer, @PathVariable InterestId interest,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return behind(viewer, interest, language, (door) -> this.replies.withdraw(door, exchange));
	}

	@PostMapping(PATH + "/{interest}/gesprek")
	Mono<Rendering> answerMeeting(Viewer.Talent viewer, @PathVariable InterestId interest,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language,
			@ModelAttribute("meetingForm") MeetingForm form, BindingResult errors, ServerWebExchange exchange) {
		return behind(viewer, interest, language, (door) -> this.replies.answerMeeting(door, form, errors, exchange));
	}

	@PostMapping(PATH + "/{interest}/uitkomst")
	Mono<Rendering> conclude(Viewer.Talent viewer, @PathVariable InterestId interest,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language,
			@ModelAttribute("meetingForm") MeetingForm form, BindingResult errors, ServerWebExchange exchange) {
		return behind(viewer, interest, language, (door) -> this.replies.conclude(door, form, errors, exchange));
	}

	private Mono<Rendering> behind(Viewer.Talent viewer, InterestId interest, @Nullable String language,
			Function<Door, Mono<Rendering>> page) {
		return this.doors.ofOwn(viewer, interest, language)
			.flatMap(page)
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
