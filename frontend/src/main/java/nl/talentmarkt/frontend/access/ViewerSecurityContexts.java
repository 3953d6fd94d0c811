package nl.talentmarkt.frontend.access;

import nl.talentmarkt.marketplace.account.Account;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Shows Spring Security who is asking; what is remembered is up to {@link Viewers}. */
@Component
class ViewerSecurityContexts implements ServerSecurityContextRepository {

	private final Viewers viewers;

	ViewerSecurityContexts(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
		return Mono.empty();
	}

	@Override
	public Mono<SecurityContext> load(ServerWebExchange exchange) {
		return this.viewers.account(exchange)
			.map(Account::person)
			.map(ViewerAuthentication::new)
			.map(SecurityContextImpl::new);
	}

}
