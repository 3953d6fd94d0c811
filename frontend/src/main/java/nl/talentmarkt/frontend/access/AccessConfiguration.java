package nl.talentmarkt.frontend.access;

import nl.talentmarkt.frontend.operation.SiteAddress;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/**
 * The chain that every request passes: form check, who is asking, rights on the route.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfiguration {

	@Bean
	SecurityWebFilterChain securityWebFilterChain(ServerHttpSecurity http, RouteRights routeRights,
			ViewerSecurityContexts contexts, SignInInvitation invitation, Viewers viewers, SiteAddress site) {
		return http.securityContextRepository(contexts)
			.authorizeExchange((exchanges) -> exchanges.anyExchange().access(routeRights))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(invitation)
				.accessDeniedHandler((exchange, denied) -> viewers.isShutOut(exchange)
					.flatMap((shutOut) -> Mono
						.error(shutOut ? new AccessEndedException() : new NotForThisViewerException()))))
			.csrf((forms) -> forms.csrfTokenRepository(formTokens(site))
				.requireCsrfProtectionMatcher(formsOfPages())
				.csrfTokenRequestHandler(new UploadFormTokens(viewers))
				.accessDeniedHandler((exchange, denied) -> Mono.error(() -> new FormExpiredException(denied))))
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			// SecurityHeaders writes them, also on what never gets here.
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.build();
	}

	/**
	 * Everything that could change something comes from a page, but for one thing: mail
	 * programs unsubscribe by themselves (RFC 8058). The link is signed, and does nothing
	 * with the rights of a session.
	 */
	private static ServerWebExchangeMatcher formsOfPages() {
		return new AndServerWebExchangeMatcher(CsrfWebFilter.DEFAULT_CSRF_MATCHER, new NegatedServerWebExchangeMatcher(
				ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/afmelden/*")));
	}

	private static CookieServerCsrfTokenRepository formTokens(SiteAddress site) {
		CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
		tokens.setCookieName(CookieNames.of("formulier", site));
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax").secure(site.isSecure()));
		return tokens;
	}

}
