package nl.talentmarkt.frontend.access;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Knows who is asking. The session holds an account's id and nothing else; the account is
 * read once for every request, so whoever is removed or changed is so at the next click.
 */
@Component
public class Viewers {

	private static final String SESSION_ATTRIBUTE = "account";

	private static final String EXCHANGE_ATTRIBUTE = Viewers.class.getName() + ".account";

	private final Accounts accounts;

	private final SessionCookie cookie;

	Viewers(Accounts accounts, SessionCookie cookie) {
		this.accounts = accounts;
		this.cookie = cookie;
	}

	/**
	 * Finds who is asking.
	 * @param exchange the request
	 * @return the viewer; {@link Viewer.Anonymous} for somebody who is not signed in
	 */
	public Mono<Viewer> viewer(ServerWebExchange exchange) {
		return account(exchange).<Viewer>map(Account::person).defaultIfEmpty(new Viewer.Anonymous());
	}

	/**
	 * Finds the account of who is asking.
	 * @param exchange the request
	 * @return the account, or empty for somebody who is not signed in
	 */
	public Mono<Account> account(ServerWebExchange exchange) {
		Mono<Account> known = exchange.getAttribute(EXCHANGE_ATTRIBUTE);
		if (known != null) {
			return known;
		}
		Mono<Account> account = load(exchange).cache();
		exchange.getAttributes().put(EXCHANGE_ATTRIBUTE, account);
		return account;
	}

	/**
	 * Remembers in a new session that somebody signed in. Whatever session the browser
	 * had before ends, so that nobody can prepare one for somebody else.
	 * @param exchange the request
	 * @param account who signed in
	 * @return completes when the session is as it will be stored
	 */
	public Mono<Void> signIn(ServerWebExchange exchange, AccountId account) {
		exchange.getAttributes().remove(EXCHANGE_ATTRIBUTE);
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
		exchange.getAttributes().remove(EXCHANGE_ATTRIBUTE);
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
