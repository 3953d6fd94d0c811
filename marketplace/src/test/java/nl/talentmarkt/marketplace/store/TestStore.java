package nl.talentmarkt.marketplace.store;

import java.time.Duration;
import java.util.UUID;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import reactor.core.publisher.Mono;

/**
 * A fresh, empty database for a test class, over the wire, dropped afterwards. It lives
 * in one embedded store in memory that the test classes of a process share, or in a real
 * MongoDB when the environment variable {@code TALENTMARKT_TEST_MONGODB_URI} names one.
 *
 * <pre class="code">
 * &#64;RegisterExtension
 * static final TestStore store = new TestStore();
 * </pre>
 *
 * A test that starts the application adds:
 *
 * <pre class="code">
 * &#64;DynamicPropertySource
 * static void store(DynamicPropertyRegistry properties) {
 * 	store.register(properties);
 * }
 * </pre>
 */
public final class TestStore implements AfterAllCallback {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final String database = "test_" + UUID.randomUUID().toString().replace("-", "");

	private @Nullable MongoClient client;

	private @Nullable ReactiveMongoTemplate template;

	/**
	 * Returns where the fresh database is.
	 * @return a {@code mongodb://} address that names the database
	 */
	public String connectionString() {
		String configured = System.getenv("TALENTMARKT_TEST_MONGODB_URI");
		if (configured == null) {
			return Shared.STORE.connectionString(this.database);
		}
		int options = configured.indexOf('?');
		String server = (options < 0) ? configured : configured.substring(0, options);
		int path = server.indexOf('/', server.indexOf("://") + 3);
		return ((path < 0) ? server : server.substring(0, path)) + "/" + this.database
				+ ((options < 0) ? "" : configured.substring(options));
	}

	/**
	 * Returns access to the fresh database, with the application's own mapping.
	 * @return the same template at every call
	 */
	public synchronized ReactiveMongoTemplate template() {
		ReactiveMongoTemplate existing = this.template;
		if (existing != null) {
			return existing;
		}
		MongoClient opened = MongoClients.create(new ConnectionString(connectionString()));
		ReactiveMongoTemplate made = template(opened, this.database);
		this.client = opened;
		this.template = made;
		return made;
	}

	/**
	 * Returns access to any database, with the application's own mapping.
	 * @param client a client of any server
	 * @param database the database's name
	 * @return a new template
	 */
	public static ReactiveMongoTemplate template(MongoClient client, String database) {
		DocumentTypes types = StoreConfiguration.documentTypes();
		MongoCustomConversions conversions = StoreConfiguration.mongoCustomConversions(types);
		MongoMappingContext context = new MongoMappingContext();
		context.setManagedTypes(StoreConfiguration.mongoManagedTypes(types));
		context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
		context.setAutoIndexCreation(false);
		context.afterPropertiesSet();
		MappingMongoConverter converter = StoreConfiguration.mappingMongoConverter(context, conversions);
		converter.afterPropertiesSet();
		return new ReactiveMongoTemplate(new SimpleReactiveMongoDatabaseFactory(client, database), converter);
	}

	/**
	 * Points an application under test to the fresh database.
	 * @param properties the test's properties
	 */
	public void register(DynamicPropertyRegistry properties) {
		properties.add("spring.mongodb.uri", this::connectionString);
	}

	@Override
	public synchronized void afterAll(ExtensionContext context) {
		ReactiveMongoTemplate last = template();
		last.getMongoDatabase().flatMap((fresh) -> Mono.from(fresh.drop())).block(PATIENCE);
		if (this.client != null) {
			this.client.close();
		}
		this.template = null;
	}

	/** Started by the first test that has no real MongoDB, ends with the process. */
	private static final class Shared {

		static final EmbeddedStore STORE = EmbeddedStore.inMemory();

	}

}
