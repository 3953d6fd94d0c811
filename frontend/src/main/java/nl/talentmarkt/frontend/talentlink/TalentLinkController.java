package nl.talentmarkt.frontend.talentlink;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import nl.talentmarkt.frontend.limit.RateLimits;
import nl.talentmarkt.frontend.wording.PageLanguage;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.contact.OwnLanguage;

/**
 * The question behind a personal link, for whoever has the link. Looking changes nothing,
 * because mail scanners look; the address is a secret that is not passed on to other
 * sites, and no search engine keeps the page.
 */
@Controller
@Requires(Permission.OPEN_QUESTION_LINK)
class TalentLinkController {

	private static final String LANGUAGE = "taal";

	private final Doors doors;

	private final TalentReplies replies;

	private final RateLimits limits;

	TalentLinkController(Doors doors, TalentReplies replies, RateLimits limits) {
		this.doors = doors;
		this.replies = replies;
		this.limits = limits;
	}

	@GetMapping("/v/{token}")
	Mono<Rendering> show(@PathVariable String token,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return behind(token, language, exchange, (door) -> this.replies.show(door, exchange));
	}

	@PostMapping("/v/{token}/antwoord")
	Mono<Rendering> answer(@PathVariable String token,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language,
			@ModelAttribute("form") ReplyForm form, BindingResult errors, ServerWebExchange exchange) {
		return behind(token, language, exchange, (door) -> this.replies.answer(door, form, errors, exchange));
	}

	@PostMapping("/v/{token}/sluiten")
	Mono<Rendering> revoke(@PathVariable String token,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return behind(token, language, exchange, (door) -> this.replies.revoke(door, exchange));
	}

	@PostMapping("/v/{token}/intrekking")
	Mono<Rendering> withdraw(@PathVariable String token,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language, ServerWebExchange exchange) {
		return behind(token, language, exchange, (door) -> this.replies.withdraw(door, exchange));
	}

	@PostMapping("/v/{token}/gesprek")
	Mono<Rendering> answerMeeting(@PathVariable String token,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language,
			@ModelAttribute("meetingForm") MeetingForm form, BindingResult errors, ServerWebExchange exchange) {
		return behind(token, language, exchange, (door) -> this.replies.answerMeeting(door, form, errors, exchange));
	}

	@PostMapping("/v/{token}/uitkomst")
	Mono<Rendering> conclude(@PathVariable String token,
			@RequestParam(name = LANGUAGE, required = false) @Nullable String language,
			@ModelAttribute("meetingForm") MeetingForm form, BindingResult errors, ServerWebExchange exchange) {
		return behind(token, language, exchange, (door) -> this.replies.conclude(door, form, errors, exchange));
	}

	private Mono<Rendering> behind(String token, @Nullable String language, ServerWebExchange exchange,
			Function<Door, Mono<Rendering>> page) {
		this.limits.countProfileLink(exchange.getRequest());
		keepSecret(exchange);
		return this.doors.byLink(token, language)
			.flatMap(page)
			.switchIfEmpty(Mono.fromSupplier(() -> unknown(language, exchange)));
	}

	/** One page for every link that was never given away. */
	private static Rendering unknown(@Nullable String language, ServerWebExchange exchange) {
		PageLanguage.speak(exchange,
				Optional.ofNullable(language).flatMap(OwnLanguage::of).orElse(OwnLanguage.DUTCH).locale());
		return Rendering.view("talentlink/unknown")
			.modelAttribute("quiet", true)
			.modelAttribute("noIndex", true)
			.status(HttpStatus.NOT_FOUND)
			.build();
	}

	private static void keepSecret(ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
	}

}
