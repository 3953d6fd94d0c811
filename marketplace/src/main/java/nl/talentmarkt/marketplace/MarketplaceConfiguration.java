package nl.talentmarkt.marketplace;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class MarketplaceConfiguration {

	/**
	 * Working days, deadlines and view budgets follow the Dutch calendar, wherever the
	 * machine stands.
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tickMillis(ZoneId.of("Europe/Amsterdam"));
	}

}
