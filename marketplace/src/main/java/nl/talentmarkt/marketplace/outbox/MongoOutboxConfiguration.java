package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class MongoOutboxConfiguration {

	@Bean
	EventHandlers eventHandlers(ObjectProvider<EventHandler> handlers) {
		return new EventHandlers(handlers::orderedStream);
	}

	@Bean
	MongoDeliveries deliveries(ReactiveMongoTemplate template) {
		return new MongoDeliveries(template);
	}

	@Bean
	OutboxRelay outboxRelay(MongoDeliveries deliveries, EventHandlers handlers, OutboxProperties properties,
			Clock clock) {
		return new OutboxRelay(deliveries, handlers, properties, clock);
	}

	@Bean
	StuckDeliveries stuckDeliveries(ReactiveMongoTemplate template, OutboxRelay relay, Clock clock) {
		return new MongoStuckDeliveries(template, relay, clock);
	}

	@Bean
	MongoAggregatesFactory mongoAggregatesFactory(ReactiveMongoTemplate template, EventHandlers handlers,
			MongoDeliveries deliveries, OutboxRelay relay, Clock clock) {
		return new MongoAggregatesFactory(template, handlers, deliveries, relay, clock);
	}

}
