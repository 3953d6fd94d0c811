package nl.talentmarkt.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class MongoOutboxConfigurationTests {

	@RegisterExtension
	static final TestStore store = new TestStore();

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Test
	void collectsHandlersThatUseRepositoriesThemselves() {
		new ApplicationContextRunner().withBean(ReactiveMongoTemplate.class, store::template)
			.withUserConfiguration(MongoOutboxConfiguration.class, Application.class)
			.run((context) -> {
				Parcels parcels = context.getBean(Parcels.class);
				parcels.aggregates.save(Parcel.of("p1").post()).block(PATIENCE);
				Awaitility.await()
					.atMost(PATIENCE)
					.untilAsserted(
							() -> assertThat(parcels.aggregates.find("p1").block(PATIENCE)).extracting(Parcel::note)
								.isEqualTo("posted"));
				assertThat(context.getBean(StuckDeliveries.class).count().block(PATIENCE)).isZero();
			});
	}

	@Test
	void refusesSettingsThatWouldHandOutAnEventTwice() {
		new ApplicationContextRunner().withBean(ReactiveMongoTemplate.class, store::template)
			.withUserConfiguration(MongoOutboxConfiguration.class, Application.class)
			.withPropertyValues("talentmarkt.outbox.claim-duration=30s", "talentmarkt.outbox.handling-timeout=60s")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("claim-duration"));
	}

	static final class Parcels {

		private final MongoAggregates<Parcel> aggregates;

		Parcels(MongoAggregatesFactory factory) {
			this.aggregates = factory.of("parcels", Parcel.class);
		}

	}

	/** No stereotype: a scan of the whole class path must pass it by. */
	static class Application {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@Bean
		Parcels parcels(MongoAggregatesFactory factory) {
			return new Parcels(factory);
		}

		@Bean
		EventHandler noting(Parcels parcels) {
			return new EventHandler() {

				@Override
				public String name() {
					return "noting";
				}

				@Override
				public boolean wants(DomainEvent event) {
					return event instanceof Parcel.Posted;
				}

				@Override
				public Mono<Void> handle(PublishedEvent event) {
					return parcels.aggregates.change(event.aggregateId(), (parcel) -> parcel.note("posted")).then();
				}

			};
		}

	}

}
