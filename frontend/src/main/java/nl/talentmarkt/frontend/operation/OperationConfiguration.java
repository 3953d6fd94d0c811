package nl.talentmarkt.frontend.operation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nl.talentmarkt.marketplace.store.DataFolder;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
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

	/**
	 * Ends each answer on the thread of its connection. Reactor Netty 1.3.7 ends one
	 * without a body, as every redirect is, on the thread that had the last word, often
	 * one of the store; the next request on the same connection, which is usually the
	 * page that the redirect leads to, was then sometimes never answered.
	 */
	@Bean
	NettyServerCustomizer answersOnTheThreadOfTheirConnection() {
		return (server) -> server.mapHandle((answered, connection) -> answered
			.publishOn(Schedulers.fromExecutor(connection.channel().eventLoop())));
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
