package nl.talentmarkt.frontend.savedsearches;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.savedsearches.UnsubscribeToken.Subject;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.search.savedsearch.SavedSearchDesk;

/**
 * Stops mails for whoever has the link from one. Looking at the link changes nothing,
 * because mail scanners do that; one POST does, without a session and without a form
 * token: RFC 8058 has mail programs send it. The answer to it is a page and no redirect,
 * which they do not follow.
 */
@Controller
@Requires(Permission.UNSUBSCRIBE)
class UnsubscribeController {

	private final SavedSearchDesk desk;

	private final ApplicationSecret secret;

	UnsubscribeController(SavedSearchDesk desk, ApplicationSecret secret) {
		this.desk = desk;
		this.secret = secret;
	}

	@GetMapping("/afmelden/{token}")
	Mono<Rendering> ask(@PathVariable String token) {
		return UnsubscribeToken.read(token, this.secret)
			.map((subject) -> nameOf(subject).map((name) -> page(State.ASKING, name, "/afmelden/" + token))
				.defaultIfEmpty(page(State.ASKING, null, "/afmelden/" + token)))
			.orElseGet(UnsubscribeController::unknown);
	}

	@PostMapping("/afmelden/{token}")
	Mono<Rendering> stop(@PathVariable String token) {
		return UnsubscribeToken.read(token, this.secret)
			.map((subject) -> stop(subject).thenReturn(page(State.DONE, null, null)))
			.orElseGet(UnsubscribeController::unknown);
	}

	private Mono<Void> stop(Subject subject) {
		return switch (subject) {
			case Subject.OneSearch one -> this.desk.unsubscribe(one.search());
			case Subject.DailyMail daily -> this.desk.unsubscribeFromDaily(daily.owner());
		};
	}

	private Mono<String> nameOf(Subject subject) {
		return switch (subject) {
			case Subject.OneSearch one ->
				this.desk.findForUnsubscribing(one.search()).map((search) -> search.name().value());
			case Subject.DailyMail daily -> Mono.empty();
		};
	}

	private static Mono<Rendering> unknown() {
		return Mono.just(Rendering.view("savedsearches/unsubscribe")
			.modelAttribute("page", new UnsubscribePage(State.UNKNOWN.name(), null, null))
			.modelAttribute("noIndex", true)
			.status(HttpStatus.NOT_FOUND)
			.build());
	}

	private static Rendering page(State state, @Nullable String name, @Nullable String action) {
		return Rendering.view("savedsearches/unsubscribe")
			.modelAttribute("page", new UnsubscribePage(state.name(), name, action))
			.modelAttribute("noIndex", true)
			.build();
	}

	private enum State {

		ASKING, DONE, UNKNOWN

	}

	/**
	 * The page behind the link.
	 *
	 * @param state what it says
	 * @param name what the search is called, or null for the daily mail
	 * @param action where the button leads, or null
	 */
	record UnsubscribePage(String state, @Nullable String name, @Nullable String action) {
	}

}
