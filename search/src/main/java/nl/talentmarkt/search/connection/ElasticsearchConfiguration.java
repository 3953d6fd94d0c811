package nl.talentmarkt.search.connection;

import java.nio.file.Path;

import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says which Elasticsearch is used: the configured one, else one that the application
 * starts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class ElasticsearchConfiguration {

	@Bean
	@ConditionalOnMissingBean
	SearchAddresses searchAddresses(SearchProperties properties,
			@Value("${talentmarkt.data-folder:./data}") Path dataFolder) {
		return properties.startsOwnNode() ? new OwnNode(dataFolder, properties.nodeHeap())
				: () -> Mono.just(properties.addresses());
	}

}
