package nl.talentmarkt.frontend.access;

import java.util.function.Supplier;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.EmployerAccess;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Knows who is asking. The session holds an account's id and nothing else; the account is
 * read once for every request, so whoever is removed, changed or shut out is so at the
 * next click. Members of an employer who is shut out are nobody: they see what everybody
 * sees, and can sign out.
 */
@Component
public class Viewers {

	private static final String SESSION_ATTRIBUTE = "account";

	private static final String EXCHANGE_ATTRIBUTE = Viewers.class.getName() + ".account";

	private static final String VIEWER_ATTRIBUTE = Viewers.class.getName() + ".viewer";

	private final Accounts accounts;

	private final EmployerAccess access;

	private final SessionCookie cookie;

	Viewers(Accounts accounts, EmployerAccess access, SessionCookie cookie) {
		this.accounts = accounts;
		this.access = access;
		this.cookie = cookie;
	}

	/**
	 * Finds who is asking.
	 * @param exchange the request
	 * @return the viewer; {@link Viewer.Anonymous} for somebody who is not signed in or
	 * is shut out
	 */
	public Mono<Viewer> viewer(ServerWebExchange exchange) {
		return onceFor(exchange, VIEWER_ATTRIBUTE,
				() -> account(exchange).map(Account::person)
					.filterWhen(this.access::isGivenTo)
					.<Viewer>cast(Viewer.class)
					.defaultIfEmpty(new Viewer.Anonymous()));
	}

	/**
	 * Finds the account of who is asking, also of somebody who is shut out.
	 * @param exchange the request
	 * @return the account, or empty for somebody who is not signed in
	 */
	public Mono<Account> account(ServerWebExchange exchange) {
		return onceFor(exchange, EXCHANGE_ATTRIBUTE, () -> load(exchange));
	}

	/**
	 * Tells whether somebody is signed in but shut out.
	 * @param exchange the request
	 * @return true for a member of an employer who is shut out
	 */
	Mono<Boolean> isShutOut(ServerWebExchange exchange) {
		return account(exchange).hasElement()
			.zipWith(viewer(exchange), (signedIn, viewer) -> signedIn && viewer instanceof Viewer.Anonymous);
	}

	private static <T> Mono<T> onceFor(ServerWebExchange exchange, String attribute, Supplier<Mono<T>> load) {
		Mono<T> known = exchange.getAttribute(attribute);
		if (known != null) {
			return known;
		}
		Mono<T> loaded = load.get().cache();
		exchange.getAttributes().put(attribute, loaded);
		return loaded;
	}

	private static void forget(ServerWebExchange exchange) {
		exchange.getAttributes().remove(EXCHANGE_ATTRIBUTE);
		exchange.getAttributes().remove(VIEWER_ATTRIBUTE);
	}

	/**
	 * Remembers in a new session that somebody signed in. Whatever session the browser
	 * had before ends, so that nobody can prepare one for somebody else.
	 * @param exchange the request
	 * @param account who signed in
	 * @return completes when the session is as it will be stored
	 */
	public Mono<Void> signIn(ServerWebExchange exchange, AccountId account) {
		forget(exchange);
		return exchange.getSession()
			.flatMap((session) -> session.changeSessionId().thenReturn(session))
			.doOnNext((session) -> session.getAttributes().clear())
			.doOnNext((session) -> session.getAttributes().put(SESSION_ATTRIBUTE, account.value()))
			.then();
	}

	/**
	 * Ends the session.
	 * @param exchange the request
	 * @return completes when the session is gone
	 */
	public Mono<Void> signOut(ServerWebExchange exchange) {
		forget(exchange);
		return exchange.getSession().flatMap(WebSession::invalidate);
	}

	private Mono<Account> load(ServerWebExchange exchange) {
		// Without the cookie there is nothing to look up, and no session must come to be.
		if (!this.cookie.isIn(exchange.getRequest())) {
			return Mono.empty();
		}
		return exchange.getSession()
			.mapNotNull((session) -> session.getAttribute(SESSION_ATTRIBUTE))
			.cast(String.class)
			.map(AccountId::new)
			.onErrorComplete(TextRefusedException.class)
			.flatMap(this.accounts::find);
	}

}
