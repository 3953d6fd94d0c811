package nl.talentmarkt.frontend.access;

import java.util.List;

import nl.talentmarkt.marketplace.access.Permission;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.resource.ResourceWebHandler;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Decides on every request by the handler that would answer it. Files are everybody's; a
 * controller method says what it {@linkplain Requires requires}; anything else that would
 * answer is refused. What nothing would answer goes on, to become "not found".
 */
@Component
class RouteRights implements ReactiveAuthorizationManager<AuthorizationContext> {

	private final ObjectProvider<DispatcherHandler> dispatcher;

	private final Viewers viewers;

	RouteRights(ObjectProvider<DispatcherHandler> dispatcher, Viewers viewers) {
		this.dispatcher = dispatcher;
		this.viewers = viewers;
	}

	@Override
	public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
		ServerWebExchange exchange = context.getExchange();
		return handlerOf(exchange).flatMap((handler) -> mayUse(handler, exchange))
			.defaultIfEmpty(true)
			.map(AuthorizationDecision::new);
	}

	private Mono<Object> handlerOf(ServerWebExchange exchange) {
		return Flux.fromIterable(mappings()).concatMap((mapping) -> mapping.getHandler(exchange)).next();
	}

	private Iterable<HandlerMapping> mappings() {
		Iterable<HandlerMapping> mappings = this.dispatcher.getObject().getHandlerMappings();
		if (mappings == null) {
			throw new IllegalStateException("The dispatcher has no handler mappings");
		}
		return mappings;
	}

	private Mono<Boolean> mayUse(Object handler, ServerWebExchange exchange) {
		if (handler instanceof ResourceWebHandler) {
			return Mono.just(true);
		}
		if (isPageWantedAsStream(exchange)) {
			return Mono.error(() -> new NotAcceptableStatusException(List.of(MediaType.TEXT_HTML)));
		}
		Permission permission = (handler instanceof HandlerMethod method) ? permissionOf(method) : null;
		if (permission == null) {
			return Mono.just(false);
		}
		return this.viewers.viewer(exchange).map(permission::isGivenTo);
	}

	/**
	 * The template engine breaks on a page that is to be an event stream; only routes
	 * that say so produce one.
	 */
	private static boolean isPageWantedAsStream(ServerWebExchange exchange) {
		List<MediaType> accepted = exchange.getRequest().getHeaders().getAccept();
		return exchange.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null && !accepted.isEmpty()
				&& accepted.stream().allMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
	}

	static @Nullable Permission permissionOf(HandlerMethod method) {
		Requires requires = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Requires.class);
		if (requires == null) {
			requires = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
		}
		return (requires != null) ? requires.value() : null;
	}

}
