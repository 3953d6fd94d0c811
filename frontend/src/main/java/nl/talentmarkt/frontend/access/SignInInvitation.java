package nl.talentmarkt.frontend.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;

/**
 * Sends somebody who asks for a page without being signed in to the sign-in page, which
 * leads back. Whatever is not a page (a form, a stream) is refused instead.
 */
@Component
class SignInInvitation implements ServerAuthenticationEntryPoint {

	private static final String SIGN_IN = "/inloggen";

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException exception) {
		if (!asksForPage(exchange.getRequest())) {
			return Mono.error(SignInNeededException::new);
		}
		exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
		exchange.getResponse().getHeaders().setLocation(URI.create(signInFor(exchange.getRequest().getURI())));
		return exchange.getResponse().setComplete();
	}

	private static boolean asksForPage(ServerHttpRequest request) {
		List<MediaType> accepted = request.getHeaders().getAccept();
		return (HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod()))
				&& (accepted.isEmpty() || accepted.stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith));
	}

	private static String signInFor(URI wanted) {
		String query = (wanted.getRawQuery() != null) ? "?" + wanted.getRawQuery() : "";
		return ReturnPath.from(wanted.getRawPath() + query)
			.map((path) -> SIGN_IN + "?naar=" + UriUtils.encode(path.value(), StandardCharsets.UTF_8))
			.orElse(SIGN_IN);
	}

}
