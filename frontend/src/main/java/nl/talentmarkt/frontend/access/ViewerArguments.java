package nl.talentmarkt.frontend.access;

import nl.talentmarkt.marketplace.access.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * Gives controller methods their {@link Viewer}. A method that asks for one kind of
 * viewer, such as {@link Viewer.Coach}, does not exist for the others.
 */
@Component
class ViewerArguments implements HandlerMethodArgumentResolver {

	private final Viewers viewers;

	ViewerArguments(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return Viewer.class.isAssignableFrom(parameter.getParameterType());
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext bindingContext,
			ServerWebExchange exchange) {
		return this.viewers.viewer(exchange)
			.filter(parameter.getParameterType()::isInstance)
			.cast(Object.class)
			.switchIfEmpty(Mono.error(NotForThisViewerException::new));
	}

}
