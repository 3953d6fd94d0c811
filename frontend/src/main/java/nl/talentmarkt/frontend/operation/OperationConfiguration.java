package nl.talentmarkt.frontend.operation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nl.talentmarkt.marketplace.store.DataFolder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class OperationConfiguration {

	@Bean
	ApplicationSecret applicationSecret(SiteProperties properties, DataFolder dataFolder) {
		String secret = properties.secret();
		if (secret != null && !secret.isBlank()) {
			return new ApplicationSecret(secret.getBytes(StandardCharsets.UTF_8));
		}
		return new ApplicationSecret(new SecretFile(dataFolder.resolve("secret")).readOrMake());
	}

	@Bean
	@Order(0)
	StartUpLines placesInTheSummary(SiteAddress site, DataFolder dataFolder, Environment environment) {
		return () -> {
			List<StartUpLine> lines = new ArrayList<>();
			lines.add(new StartUpLine("Address", site.of("/").toString()));
			lines.add(new StartUpLine("Data folder", dataFolder.dataFolder().toString()));
			if (DemoMode.isOn(environment)) {
				lines.add(new StartUpLine("Example people", site.of("/demo").toString()));
				lines.add(new StartUpLine("Mailbox", site.of("/demo/postvak").toString()));
			}
			return lines;
		};
	}

}
