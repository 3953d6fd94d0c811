package nl.talentmarkt.marketplace.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StoreConfigurationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class))
		.withUserConfiguration(StoreConfiguration.class);

	@Test
	void keepsDocumentsInTheDataFolderWhenNoServerIsConfigured() {
		ApplicationContextRunner here = this.application
			.withPropertyValues("talentmarkt.data-folder=" + this.folder.resolve("data"));
		here.run((context) -> {
			ReactiveMongoTemplate template = context.getBean(ReactiveMongoTemplate.class);
			template.insert(new Document("_id", "one"), "things").block(PATIENCE);
			assertThat(template.getMongoDatabase().block(PATIENCE)).extracting("name").isEqualTo("talentmarkt");
		});
		assertThat(Files.exists(this.folder.resolve("data/store/store.mv"))).isTrue();
		here.run((context) -> assertThat(
				context.getBean(ReactiveMongoTemplate.class).findById("one", Document.class, "things").block(PATIENCE))
			.isNotNull());
	}

	@Test
	void startsNoStoreOfItsOwnWhenAServerIsConfigured() {
		try (EmbeddedStore server = EmbeddedStore.inMemory()) {
			this.application.withPropertyValues("spring.mongodb.uri=" + server.connectionString("elsewhere"))
				.run((context) -> {
					assertThat(context).doesNotHaveBean(EmbeddedStore.class);
					assertThat(context.getBean(ReactiveMongoTemplate.class).getMongoDatabase().block(PATIENCE))
						.extracting("name")
						.isEqualTo("elsewhere");
				});
		}
	}

	@Test
	void outlivesTheBeansThatStillWriteAtShutdown(CapturedOutput output) {
		this.application.withPropertyValues("talentmarkt.data-folder=" + this.folder)
			.withUserConfiguration(WritesAtShutdown.class)
			.run((context) -> assertThat(context).hasNotFailed());
		try (EmbeddedStore store = EmbeddedStore.inFolder(this.folder.resolve("store"));
				MongoClient client = MongoClients.create(store.connectionString())) {
			assertThat(TestStore.template(client, EmbeddedStore.DATABASE)
				.findById("last", Document.class, "things")
				.block(PATIENCE)).isNotNull();
		}
		assertThat(output).doesNotContain("Exception");
	}

	@Test
	void refusesADataFolderThatIsAFile() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		this.application.withPropertyValues("talentmarkt.data-folder=" + file)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("is not a folder"));
	}

	@Configuration(proxyBeanMethods = false)
	static class WritesAtShutdown {

		@Bean
		DisposableBean lastWrite(ReactiveMongoTemplate template) {
			return () -> template.insert(new Document("_id", "last"), "things").block(PATIENCE);
		}

	}

}
