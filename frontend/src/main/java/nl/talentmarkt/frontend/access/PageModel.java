package nl.talentmarkt.frontend.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.talentmarkt.frontend.operation.DemoMode;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What the layout of every page needs: {@code viewer} (a {@link Viewer}), {@code account}
 * (an {@link AccountInWords}), {@code navigation} (a list of {@link NavigationItem}) and
 * {@code noIndex}, which are all missing but the viewer for somebody who is not signed in
 * (who is shut out has an account and no navigation), {@code home} (where the viewer's
 * own first page is), {@code demo} (whether this is demo mode), {@code cspNonce} (for the
 * {@code csp-nonce} meta tag) and {@code _csrf} (missing when the request never passed
 * the form check).
 */
@Component
public class PageModel {

	private static final Locale LANGUAGE = Locale.forLanguageTag("nl");

	private final Viewers viewers;

	private final Navigation navigation;

	private final List<NavigationCount> counts;

	private final MessageSource messages;

	private final boolean demo;

	PageModel(Viewers viewers, Navigation navigation, List<NavigationCount> counts, MessageSource messages,
			Environment environment) {
		this.counts = List.copyOf(counts);
		this.messages = messages;
		this.viewers = viewers;
		this.navigation = navigation;
		this.demo = DemoMode.isOn(environment);
	}

	/**
	 * Collects the attributes.
	 * @param exchange the request
	 * @return the attributes; a new map
	 */
	public Mono<Map<String, Object>> of(ServerWebExchange exchange) {
		Mono<Optional<Account>> account = this.viewers.account(exchange)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
		Mono<Viewer> viewer = this.viewers.viewer(exchange);
		return Mono.zip(account, viewer, viewer.flatMap(this::counts), csrfToken(exchange))
			.map((found) -> attributes(exchange, found.getT1(), found.getT2(), found.getT3(), found.getT4()));
	}

	private Mono<Map<String, Integer>> counts(Viewer viewer) {
		return Mono.just(viewer)
			.ofType(Viewer.SignedIn.class)
			.flatMapMany((person) -> Flux.fromIterable(this.counts)
				.flatMap((count) -> count.of(person)
					.filter((waiting) -> waiting > 0)
					.map((waiting) -> Map.entry(count.href(), Math.toIntExact(waiting)))))
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	/**
	 * Collects what can be known when the store does not answer.
	 * @param exchange the request
	 * @return the attributes of somebody who is not signed in; a new map
	 */
	public Map<String, Object> ofNobody(ServerWebExchange exchange) {
		return attributes(exchange, Optional.empty(), new Viewer.Anonymous(), Map.of(), Optional.empty());
	}

	private static Mono<Optional<CsrfToken>> csrfToken(ServerWebExchange exchange) {
		Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
		return token.map(Optional::of).defaultIfEmpty(Optional.empty());
	}

	private Map<String, Object> attributes(ServerWebExchange exchange, Optional<Account> account, Viewer viewer,
			Map<String, Integer> counts, Optional<CsrfToken> token) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put("viewer", viewer);
		attributes.put("home", this.navigation.homeOf(viewer));
		attributes.put("demo", this.demo);
		attributes.put("cspNonce", SecurityHeaders.nonceOf(exchange));
		account.ifPresent((known) -> addAccount(attributes, known));
		if (viewer instanceof Viewer.SignedIn) {
			attributes.put("navigation", this.navigation.of(viewer, exchange.getRequest().getPath().value(), counts));
		}
		token.ifPresent((known) -> attributes.put("_csrf", known));
		token.ifPresent((known) -> exchange.getAttributes().put("_csrf", known));
		return attributes;
	}

	private void addAccount(Map<String, Object> attributes, Account account) {
		attributes.put("account", new AccountInWords(account.name(), roleOf(account)));
		attributes.put("noIndex", true);
	}

	private String roleOf(Account account) {
		return this.messages.getMessage(RoleNames.keyOf(account.person().role()), null, LANGUAGE);
	}

	/**
	 * Somebody who is signed in.
	 *
	 * @param name how this person is addressed
	 * @param role as whom this person uses the product, in words
	 */
	public record AccountInWords(String name, String role) {
	}

}
