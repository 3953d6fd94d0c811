package nl.talentmarkt.frontend.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

import nl.talentmarkt.frontend.operation.SiteAddress;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Tells browsers what they may do with an answer. It comes before every other filter, so
 * that refusals and errors carry the same headers. A handler that sets one of these
 * headers itself keeps its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

	private static final String NONCE_ATTRIBUTE = SecurityHeaders.class.getName() + ".nonce";

	private static final int NONCE_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final SiteAddress site;

	SecurityHeaders(SiteAddress site) {
		this.site = site;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		exchange.getAttributes().put(NONCE_ATTRIBUTE, Base64.getUrlEncoder().withoutPadding().encodeToString(nonce));
		exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange)));
		return chain.filter(exchange);
	}

	static String nonceOf(ServerWebExchange exchange) {
		return Objects.requireNonNullElse(exchange.getAttribute(NONCE_ATTRIBUTE), "");
	}

	private void write(ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		setIfAbsent(headers, "Content-Security-Policy", contentSecurityPolicy(nonceOf(exchange)));
		setIfAbsent(headers, "X-Content-Type-Options", "nosniff");
		setIfAbsent(headers, "X-Frame-Options", "DENY");
		setIfAbsent(headers, "Referrer-Policy", "same-origin");
		setIfAbsent(headers, "Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), "
				+ "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()");
		setIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
		setIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
		// Every page holds a form token, and most of them somebody's data.
		setIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
		if (this.site.isSecure()) {
			setIfAbsent(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
	}

	/**
	 * Everything comes from this site. The nonce is for the one style element that Turbo
	 * makes for its progress bar.
	 */
	private static String contentSecurityPolicy(String nonce) {
		return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce + "'; "
				+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
				+ "frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'";
	}

	private static void setIfAbsent(HttpHeaders headers, String name, String value) {
		if (!headers.containsHeader(name)) {
			headers.set(name, value);
		}
	}

}
