package nl.talentmarkt.frontend.access;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Collects the page model before a controller is called. It is the last filter, so that
 * {@link RouteRights} has already found the controller; files need no model.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageModelFilter implements WebFilter {

	private static final String ATTRIBUTE = PageModelFilter.class.getName() + ".model";

	private final PageModel pageModel;

	PageModelFilter(PageModel pageModel) {
		this.pageModel = pageModel;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Object handler = exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		if (!(handler instanceof HandlerMethod)) {
			return chain.filter(exchange);
		}
		return this.pageModel.of(exchange)
			.doOnNext((model) -> exchange.getAttributes().put(ATTRIBUTE, model))
			.then(Mono.defer(() -> chain.filter(exchange)));
	}

	static Map<String, Object> modelOf(ServerWebExchange exchange) {
		return exchange.getAttributeOrDefault(ATTRIBUTE, Map.of());
	}

}
