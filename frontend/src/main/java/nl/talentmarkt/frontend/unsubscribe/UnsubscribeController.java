package nl.talentmarkt.frontend.unsubscribe;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.wording.PageLanguage;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailPreferences;
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

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final TalentContacts contacts;

	private final ApplicationSecret secret;

	private final Clock clock;

	UnsubscribeController(SavedSearchDesk desk, Accounts accounts, MailPreferences preferences, TalentContacts contacts,
			ApplicationSecret secret, Clock clock) {
		this.desk = desk;
		this.accounts = accounts;
		this.preferences = preferences;
		this.contacts = contacts;
		this.secret = secret;
		this.clock = clock;
	}

	@GetMapping("/afmelden/{token}")
	Mono<Rendering> ask(@PathVariable String token, ServerWebExchange exchange) {
		return UnsubscribeToken.read(token, this.secret)
			.map((from) -> speak(from, exchange).then(Mono.defer(() -> nameOf(from)))
				.map((name) -> page(new UnsubscribePage(State.ASKING, of(from), name, "/afmelden/" + token)))
				.defaultIfEmpty(page(new UnsubscribePage(State.ASKING, of(from), null, "/afmelden/" + token))))
			.orElseGet(UnsubscribeController::unknown);
	}

	@PostMapping("/afmelden/{token}")
	Mono<Rendering> stop(@PathVariable String token, ServerWebExchange exchange) {
		return UnsubscribeToken.read(token, this.secret)
			.map((from) -> speak(from, exchange).then(stop(from))
				.thenReturn(page(new UnsubscribePage(State.DONE, of(from), null, null))))
			.orElseGet(UnsubscribeController::unknown);
	}

	/** Talents without an account read the page in the language of their mail. */
	private Mono<Void> speak(Unsubscribing from, ServerWebExchange exchange) {
		return (from instanceof Unsubscribing.FromTalentMails mails) ? this.contacts.of(mails.talent())
			.doOnNext((contact) -> PageLanguage.speak(exchange, contact.language().locale()))
			.then() : Mono.empty();
	}

	private Mono<Void> stop(Unsubscribing from) {
		return switch (from) {
			case Unsubscribing.FromSearch one -> this.desk.unsubscribe(one.search());
			case Unsubscribing.FromDailySearches daily -> this.desk.unsubscribeFromDaily(daily.owner());
			case Unsubscribing.FromNotices notices -> this.accounts.find(notices.recipient())
				.flatMap((account) -> this.preferences.change(account, MailPreference::stop))
				.then();
			case Unsubscribing.FromTalentMails mails ->
				this.contacts.change(mails.talent(), (contact) -> contact.stopMail(this.clock.instant())).then();
		};
	}

	private Mono<String> nameOf(Unsubscribing from) {
		return switch (from) {
			case Unsubscribing.FromSearch one ->
				this.desk.findForUnsubscribing(one.search()).map((search) -> search.name().value());
			case Unsubscribing.FromDailySearches daily -> Mono.empty();
			case Unsubscribing.FromNotices notices -> Mono.empty();
			case Unsubscribing.FromTalentMails mails -> Mono.empty();
		};
	}

	private static About of(Unsubscribing from) {
		return switch (from) {
			case Unsubscribing.FromSearch one -> About.SEARCHES;
			case Unsubscribing.FromDailySearches daily -> About.SEARCHES;
			case Unsubscribing.FromNotices notices -> About.NOTICES;
			case Unsubscribing.FromTalentMails mails -> About.TALENT;
		};
	}

	private static Mono<Rendering> unknown() {
		return Mono.just(page(new UnsubscribePage(State.UNKNOWN, About.NOTICES, null, null), HttpStatus.NOT_FOUND));
	}

	private static Rendering page(UnsubscribePage page) {
		return page(page, HttpStatus.OK);
	}

	private static Rendering page(UnsubscribePage page, HttpStatus status) {
		return Rendering.view("unsubscribe/show")
			.modelAttribute("page", page)
			.modelAttribute("noIndex", true)
			.modelAttribute("quiet", page.about() == About.TALENT)
			.status(status)
			.build();
	}

	/** Where it stands. */
	enum State {

		ASKING, DONE, UNKNOWN

	}

	/** Which mails it is about, and so where they are arranged. */
	enum About {

		SEARCHES, NOTICES, TALENT

	}

	/**
	 * The page behind the link.
	 *
	 * @param state what it says
	 * @param about which mails
	 * @param name what the search is called, or null when it is not about one search
	 * @param action where the button leads, or null
	 */
	record UnsubscribePage(State state, About about, @Nullable String name, @Nullable String action) {
	}

}
