package nl.talentmarkt.frontend.limit;

import java.util.Set;

import nl.talentmarkt.frontend.access.Viewers;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/** Counts everything that could change something, before any of it is looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FormLimit implements WebFilter {

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private final RateLimits limits;

	private final Viewers viewers;

	FormLimit(RateLimits limits, Viewers viewers) {
		this.limits = limits;
		this.viewers = viewers;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (READING.contains(exchange.getRequest().getMethod())) {
			return chain.filter(exchange);
		}
		return this.viewers.viewer(exchange)
			.doOnNext((viewer) -> this.limits.countForm(exchange.getRequest(), viewer))
			.then(Mono.defer(() -> chain.filter(exchange)));
	}

}
