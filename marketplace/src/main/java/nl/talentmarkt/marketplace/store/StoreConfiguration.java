package nl.talentmarkt.marketplace.store;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Says where the documents live and how records are mapped to them. With
 * {@code spring.mongodb.uri} (or {@code spring.mongodb.host}) set, the application uses
 * that server; else it starts its own and speaks the same protocol to it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataFolder.class)
class StoreConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(StoreConfiguration.class);

	private static final String BASE_PACKAGE = "nl.talentmarkt";

	/** The full-width full stop: a path would end at an ordinary one. */
	private static final String DOT_IN_MAP_KEY = "\uff0e";

	@Bean
	static DocumentTypes documentTypes() {
		return DocumentTypes.in(BASE_PACKAGE);
	}

	@Bean
	static MongoManagedTypes mongoManagedTypes(DocumentTypes types) {
		return MongoManagedTypes.fromIterable(types.aliased());
	}

	@Bean
	static MongoCustomConversions mongoCustomConversions(DocumentTypes types) {
		return MongoCustomConversions
			.create((adapter) -> adapter.registerConverters(new TextConversions(types.textValues()).converters()));
	}

	@Bean
	static MappingMongoConverter mappingMongoConverter(MongoMappingContext context,
			MongoCustomConversions conversions) {
		MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
		converter.setCustomConversions(conversions);
		converter.setMapKeyDotReplacement(DOT_IN_MAP_KEY);
		return converter;
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerIsConfigured.class)
	static class Embedded {

		/** Says where it listens, for whoever wants to look into it or share it. */
		@Bean
		EmbeddedStore embeddedStore(DataFolder data) {
			EmbeddedStore store = EmbeddedStore.inFolder(data.resolve("store"));
			logger.info("The store is at {}", store.connectionString());
			return store;
		}

		@Bean
		MongoConnectionDetails embeddedStoreConnection(EmbeddedStore store) {
			return () -> new ConnectionString(store.connectionString());
		}

		@Bean
		static StoreOutlivesItsClients storeOutlivesItsClients() {
			return new StoreOutlivesItsClients();
		}

	}

	/** Makes the client close before the store that it speaks to. */
	private static final class StoreOutlivesItsClients extends AbstractDependsOnBeanFactoryPostProcessor {

		StoreOutlivesItsClients() {
			super(MongoClient.class, EmbeddedStore.class);
		}

	}

	static final class NoServerIsConfigured extends NoneNestedConditions {

		NoServerIsConfigured() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.mongodb.uri")
		static class ByUri {

		}

		@ConditionalOnProperty("spring.mongodb.host")
		static class ByHost {

		}

	}

}
