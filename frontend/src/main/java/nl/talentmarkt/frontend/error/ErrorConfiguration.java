package nl.talentmarkt.frontend.error;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ResponseStatusException;

@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

	/**
	 * What Spring Security's firewall finds suspicious gets the same page as any bad
	 * request.
	 */
	@Bean
	ServerExchangeRejectedHandler serverExchangeRejectedHandler() {
		return (exchange, rejected) -> Mono
			.error(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, null, rejected));
	}

}
