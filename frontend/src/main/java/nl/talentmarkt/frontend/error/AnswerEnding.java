package nl.talentmarkt.frontend.error;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Ends every answer while a failure can still be told in words. An answer without a body,
 * as a redirect is, would else be sent after that; and the session is stored when an
 * answer is sent, so where that fails the person would see an empty page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerEnding implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		return chain.filter(exchange).then(Mono.defer(() -> exchange.getResponse().setComplete()));
	}

}
