package nl.talentmarkt.frontend.example;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.photo.TalentPhoto;
import nl.talentmarkt.marketplace.photo.TalentPhotos;
import nl.talentmarkt.marketplace.story.Stories;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Loads into a store of its own, through the wire. */
class ExampleDataTests {

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext context;

	private ExampleStore store;

	private final List<Object> told = new ArrayList<>();

	@BeforeEach
	void openAnEmptyStore() {
		this.context = new SpringApplicationBuilder(StoreOnly.class).web(WebApplicationType.NONE)
			.properties("talentmarkt.data-folder=" + this.folder)
			.run();
		this.store = this.context.getBean(ExampleStore.class);
	}

	@AfterEach
	void closeTheStore() {
		this.context.close();
	}

	@Test
	void fillsAnEmptyStore() {
		assertThat(load(this.store, 300)).contains(new ExampleDataLoaded(300));
		assertThat(count(this.store.organisations().all())).isEqualTo(5);
		assertThat(count(this.store.coaches().all())).isEqualTo(12);
		assertThat(count(this.store.employers().all())).isEqualTo(40);
		assertThat(count(this.store.talents().all())).isEqualTo(300);
		assertThat(count(this.store.interests().list(new Reach.Everything(), 100))).isEqualTo(20);
		assertThat(count(this.store.stories().told(LocalDate.now(ExampleWorld.CLOCK)))).isEqualTo(10);
		assertThat(count(this.store.offers().open(LocalDate.now(ExampleWorld.CLOCK)))).isEqualTo(25);
		assertThat(count(this.store.careerEvents().upcoming(ExampleWorld.CLOCK.instant()))).isEqualTo(8);
		assertThat(this.told).containsExactly(new ExampleDataLoaded(300));
		Talent welder = this.store.talents()
			.find(new TalentCode("T-7K3Q"), new Reach.OfCoach(new CoachId("fatima")))
			.block();
		assertThat(welder).isEqualTo(ExampleWorld.talents().next(1).getFirst().withVersion(1));
		assertThat(this.store.accounts().findByEmail(new EmailAddress("sanne@vonkenberg.example")).block()).isNotNull();
		assertThat(
				this.store.accounts().all().filter((account) -> account.person().role() == Role.TALENT).count().block())
			.isEqualTo(60);
	}

	@Test
	void loadsOnce() {
		load(this.store, 30);
		assertThat(load(this.store, 30)).isEmpty();
		assertThat(load(this.store, 10)).isEmpty();
		assertThat(count(this.store.talents().all())).isEqualTo(30);
	}

	@Test
	void addsTalentsWhenMoreAreWanted() {
		load(this.store, 30);
		assertThat(load(this.store, 1250)).contains(new ExampleDataLoaded(1250));
		List<Talent> expected = ExampleWorld.talents().next(1250);
		assertThat(this.store.talents().all().map((talent) -> talent.withVersion(0)).collectList().block())
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void goesOnWhereItWasBrokenOff() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> load(withFailingTalents(), 300));
		assertThat(count(this.store.talents().all())).isZero();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> load(withFailingInterests(), 300));
		assertThat(count(this.store.talents().all())).isEqualTo(300);
		assertThat(this.told).isEmpty();
		assertThat(load(this.store, 300)).contains(new ExampleDataLoaded(300));
		assertThat(count(this.store.talents().all())).isEqualTo(300);
		assertThat(count(this.store.organisations().all())).isEqualTo(5);
		assertThat(count(this.store.interests().list(new Reach.Everything(), 100))).isEqualTo(20);
	}

	@Test
	void completesABatchThatIsThereInPart() {
		this.store.marker().save(new ExampleMarker.Progress(0, false)).block();
		this.store.talents().addAll(ExampleWorld.talents().next(7)).block();
		assertThat(load(this.store, 25)).contains(new ExampleDataLoaded(25));
		assertThat(count(this.store.talents().all())).isEqualTo(25);
	}

	@Test
	void leavesAStoreInRealUseAlone() {
		AccountId id = new AccountId("echt");
		this.store.accounts()
			.addAll(List
				.of(new Account(id, new EmailAddress("echt@bedrijf.example"), "Echt", new Viewer.Ambassador(id), 0)))
			.blockLast();
		assertThat(load(this.store, 30)).isEmpty();
		assertThat(count(this.store.talents().all())).isZero();
		assertThat(count(this.store.accounts().all())).isEqualTo(1);
	}

	@Test
	void manages0Talents() {
		assertThat(load(this.store, 0)).contains(new ExampleDataLoaded(0));
		assertThat(count(this.store.employers().all())).isEqualTo(40);
		assertThat(count(this.store.talents().all())).isZero();
	}

	@Test
	void drawsAPortraitOfEverybodyWhoAgreedToOne() {
		load(this.store, 30);
		List<Talent> agreed = ExampleWorld.talents()
			.next(30)
			.stream()
			.filter((talent) -> talent.agreesTo(Consent.Purpose.PHOTO))
			.toList();
		assertThat(agreed).hasSizeGreaterThan(3).allSatisfy((talent) -> {
			TalentPhoto photo = this.store.photos().of(talent.id()).blockOptional().orElseThrow();
			assertThat(ImageIO.read(new ByteArrayInputStream(photo.jpeg()))).isNotNull();
		});
	}

	private Optional<ExampleDataLoaded> load(ExampleStore into, int talents) {
		return new ExampleData(into, new ExampleProperties(talents), ExampleWorld.CATALOGUE, ExampleWorld.PLACES,
				ExampleWorld.CLOCK, TalentDecoration.NONE, this.told::add)
			.load()
			.blockOptional();
	}

	private static long count(Flux<?> items) {
		return Optional.ofNullable(items.count().block()).orElse(0L);
	}

	private ExampleStore withFailingTalents() {
		ExampleStore real = this.store;
		return new ExampleStore(real.marker(), real.organisations(), real.coaches(), real.employers(), real.accounts(),
				failingAt("addAll", Talents.class, real.talents()), real.offers(), real.careerEvents(), real.stories(),
				real.interests(), real.photos(), real.contacts());
	}

	private ExampleStore withFailingInterests() {
		ExampleStore real = this.store;
		return new ExampleStore(real.marker(), real.organisations(), real.coaches(), real.employers(), real.accounts(),
				real.talents(), real.offers(), real.careerEvents(), real.stories(),
				failingAt("add", Interests.class, real.interests()), real.photos(), real.contacts());
	}

	private static <T> T failingAt(String method, Class<T> port, T real) {
		return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] { port },
				(proxy, called, arguments) -> called.getName().equals(method)
						? Mono.error(new IllegalStateException("The machine stopped"))
						: called.invoke(real, arguments)));
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@ComponentScan(basePackages = { "nl.talentmarkt.marketplace", "nl.talentmarkt.events" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Repositories|Tests)[$].*"))
	static class StoreOnly {

		@Bean
		ExampleStore exampleStore(ReactiveMongoTemplate template, Organisations organisations, Coaches coaches,
				Employers employers, Accounts accounts, Talents talents, Offers offers, CareerEvents careerEvents,
				Stories stories, Interests interests, TalentPhotos photos, TalentContacts contacts) {
			return new ExampleStore(new MongoExampleMarker(template), organisations, coaches, employers, accounts,
					talents, offers, careerEvents, stories, interests, photos, contacts);
		}

	}

}
