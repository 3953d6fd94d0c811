package nl.talentmarkt.search.talent;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfileChanged;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.connection.SearchState;
import nl.talentmarkt.search.occupation.KnownConcepts;

/** The module as it runs in the application, over a store in memory. */
final class SearchFixture implements AutoCloseable {

	static final Duration SOON = Duration.ofSeconds(30);

	private final ConfigurableApplicationContext context;

	final StoredTalents talents;

	final TalentSearch search;

	private SearchFixture(ConfigurableApplicationContext context) {
		this.context = context;
		this.talents = context.getBean(StoredTalents.class);
		this.search = context.getBean(TalentSearch.class);
	}

	static SearchFixture start(URI address, Collection<Talent> talents, String... properties) {
		SearchFixture fixture = startWithoutWaiting(address, talents, properties);
		fixture.awaitAvailable();
		return fixture;
	}

	static SearchFixture startWithoutWaiting(URI address, Collection<Talent> talents, String... properties) {
		String prefix = "test-" + UUID.randomUUID().toString().substring(0, 8);
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.NONE)
			.initializers((starting) -> starting.getBeanFactory().registerSingleton("storedTalents", filled(talents)))
			.properties("talentmarkt.elasticsearch.addresses=" + address,
					"talentmarkt.elasticsearch.index-prefix=" + prefix, "spring.main.banner-mode=off")
			.properties(properties)
			.run();
		return new SearchFixture(context);
	}

	private static StoredTalents filled(Collection<Talent> talents) {
		StoredTalents stored = new StoredTalents();
		stored.addAll(talents).block(SOON);
		return stored;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	SearchCluster cluster() {
		return bean(SearchCluster.class);
	}

	/** Waits until everybody can search, coaches too. */
	void awaitAvailable() {
		await(SearchState.AVAILABLE);
		CaseloadGate gate = bean(CaseloadGate.class);
		Mono.fromSupplier(gate::isOpen)
			.filter(Boolean::booleanValue)
			.repeatWhenEmpty((again) -> again.delayElements(Duration.ofMillis(20)))
			.block(SOON);
	}

	void await(SearchState state) {
		bean(SearchAvailability.class).changes().filter((now) -> now == state).blockFirst(SOON);
	}

	/** Answers a question as soon as everything written so far can be found. */
	TalentResults<TalentHit> ask(TalentQuery query) {
		refresh();
		return answer(query);
	}

	/** Answers a question at once. */
	TalentResults<TalentHit> answer(TalentQuery query) {
		TalentResults<TalentHit> results = this.search.search(query).block(SOON);
		if (results == null) {
			throw new AssertionError("No answer");
		}
		return results;
	}

	/** Answers a coach's question as soon as everything written so far can be found. */
	TalentResults<CaseloadHit> ask(TalentQuery query, Reach reach) {
		refresh();
		return bean(CaseloadSearch.class).search(query, reach).blockOptional(SOON).orElseThrow();
	}

	void refresh() {
		cluster().work((client) -> client.indices().refresh((request) -> request.index(aliases()))).block(SOON);
	}

	/** The names of what is searched, that of employers first. */
	List<String> aliases() {
		return this.context.getBeanProvider(TalentIndex.class).orderedStream().map((index) -> index.alias()).toList();
	}

	<T> List<T> ofEachAudience(Class<T> type) {
		return this.context.getBeanProvider(type).orderedStream().toList();
	}

	List<String> codes(TalentQuery query) {
		return ask(query).hits().stream().map((hit) -> hit.code().value()).toList();
	}

	/** Tells the module that a talent changed, as the outbox does. */
	void publish(TalentId talent) {
		bean(TalentIndexer.class)
			.handle(new PublishedEvent(UUID.randomUUID().toString(), "talents", talent.value(), 1, Instant.now(),
					new TalentProfileChanged(talent)))
			.block(SOON);
	}

	@Override
	public void close() {
		cluster()
			.work((client) -> client.indices()
				.delete((request) -> request.index(aliases().stream().map((alias) -> alias + "-0*").toList())
					.ignoreUnavailable(true)))
			.onErrorComplete()
			.block(SOON);
		this.context.close();
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@ComponentScan({ "nl.talentmarkt.search.connection", "nl.talentmarkt.search.occupation",
			"nl.talentmarkt.search.talent" })
	static class Application {

		@Bean
		OccupationCatalogue occupationCatalogue() {
			return InventedWork.CATALOGUE;
		}

		@Bean
		KnownConcepts occupationConcepts() {
			return KnownConcepts.of(InventedWork.CATALOGUE);
		}

		@Bean
		Places places() {
			return InventedWork.PLACES;
		}

		@Bean
		Clock clock() {
			return Clock.fixed(InventedTalents.NOW, ZoneId.of("Europe/Amsterdam"));
		}

	}

}
