package nl.talentmarkt.frontend.access;

import nl.talentmarkt.frontend.operation.SiteAddress;
import org.mongodb.spring.session.ReactiveMongoSessionRepository;
import org.mongodb.spring.session.config.annotation.web.reactive.EnableMongoWebSession;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.ReactiveSessionRepositoryCustomizer;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/**
 * Sessions live in the store, so that every instance knows them and a restart forgets
 * none.
 */
@Configuration(proxyBeanMethods = false)
@EnableMongoWebSession(collectionName = MongoExpiredSessions.COLLECTION)
@EnableConfigurationProperties(SessionProperties.class)
class SessionConfiguration {

	@Bean
	ReactiveSessionRepositoryCustomizer<ReactiveMongoSessionRepository> idleTime(SessionProperties properties) {
		return (sessions) -> sessions.setDefaultMaxInactiveInterval(properties.idle());
	}

	@Bean
	SessionCookie sessionCookie(SiteAddress site) {
		return new SessionCookie(CookieNames.of("sessie", site));
	}

	@Bean
	WebSessionIdResolver webSessionIdResolver(SessionCookie cookie, SiteAddress site) {
		CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
		resolver.setCookieName(cookie.name());
		resolver.addCookieInitializer(
				(builder) -> builder.httpOnly(true).sameSite("Lax").path("/").secure(site.isSecure()));
		return resolver;
	}

}
