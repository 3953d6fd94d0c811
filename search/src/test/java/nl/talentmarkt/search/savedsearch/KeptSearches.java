package nl.talentmarkt.search.savedsearch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.Tray;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.store.TestStore;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.search.connection.SearchAvailability;
import nl.talentmarkt.search.connection.SearchState;
import nl.talentmarkt.search.connection.TestNode;
import nl.talentmarkt.search.talent.TalentQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The saved searches as they run in the application: on a real store and a real index,
 * with the outbox at work. Only time stands still. Each test has an employer of its own
 * and an occupation that nobody else in the store has.
 */
@SpringBootTest(classes = KeptSearches.Wiring.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "talentmarkt.saved-searches.most-matches=5", "talentmarkt.saved-searches.gather-for=20s" })
abstract class KeptSearches {

	static final Duration PATIENCE = Duration.ofSeconds(30);

	static final CoachId COACH = new CoachId("coach");

	private static final TestStore STORE = new TestStore();

	@Autowired
	StillClock clock;

	@Autowired
	SavedSearchDesk desk;

	@Autowired
	SavedSearches searches;

	@Autowired
	MatchLedger ledger;

	@Autowired
	SearchAlertRounds rounds;

	@Autowired
	SearchAlertReading reading;

	@Autowired
	Talents talents;

	@Autowired
	Accounts accounts;

	@Autowired
	Tray tray;

	@Autowired
	private SearchAvailability availability;

	final String run = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

	/** Consists of letters that no other word of a profile begins with. */
	final String occupation = "xq" + this.run;

	final Viewer.EmployerMember member = member("sanne");

	@DynamicPropertySource
	static void places(DynamicPropertyRegistry properties) {
		STORE.register(properties);
		String prefix = "test-" + UUID.randomUUID().toString().substring(0, 8);
		properties.add("talentmarkt.elasticsearch.addresses", TestNode::address);
		properties.add("talentmarkt.elasticsearch.index-prefix", () -> prefix);
	}

	@BeforeEach
	void begin() {
		this.clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
		this.availability.changes().filter((state) -> state == SearchState.AVAILABLE).blockFirst(PATIENCE);
		join(this.member);
	}

	/** Whoever waits in one test must not be told of in the next. */
	@AfterEach
	void letGo() {
		this.searches.all()
			.concatMap((search) -> this.searches.remove(search.id()).then(this.ledger.remove(search.id())))
			.blockLast(PATIENCE);
	}

	Viewer.EmployerMember member(String name) {
		return new Viewer.EmployerMember(new AccountId(name + "-" + this.run), new EmployerId("staal-" + this.run));
	}

	void join(Viewer.EmployerMember person) {
		this.accounts
			.addAll(List.of(new Account(person.account(), new EmailAddress(person.account() + "@werk.example"), "Sanne",
					person, 0)))
			.blockLast(PATIENCE);
	}

	/** A talent who is visible, but no match of any search of this test. */
	Talent stranger() {
		Talent talent = SampleTalents.visible(COACH);
		this.talents.addAll(List.of(talent)).block(PATIENCE);
		return talent;
	}

	/** A talent who becomes a match of the search for this test's occupation. */
	Talent newcomer() {
		Talent talent = stranger();
		becomeMatch(talent);
		return talent;
	}

	void becomeMatch(Talent talent) {
		change(talent, (found) -> as(found, this.occupation));
	}

	/** Changes a talent and waits until that was matched. */
	void change(Talent talent, Function<Talent, Change<Talent>> intention) {
		this.talents.change(talent.id(), intention).block(PATIENCE);
		awaitDeliveries();
	}

	/** Everything that follows from what was done so far has happened after this. */
	void awaitDeliveries() {
		for (String collection : List.of("talents", "saved-searches", "search-alerts")) {
			await().atMost(PATIENCE).until(() -> waitingIn(collection) == 0);
		}
	}

	private long waitingIn(String collection) {
		return Mono
			.from(STORE.template()
				.getCollection(collection)
				.flatMap((stored) -> Mono.from(stored.countDocuments(
						new org.bson.Document("outbox.deliveries.0", new org.bson.Document("$exists", true))))))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	void look() {
		this.rounds.look().block(PATIENCE);
		awaitDeliveries();
	}

	void lookAfter(Duration time) {
		this.clock.advance(time);
		look();
	}

	SavedSearch keep(Rhythm rhythm) {
		return keep(this.member, TalentQuery.text(this.occupation), rhythm);
	}

	SavedSearch keep(Viewer.EmployerMember owner, TalentQuery query, Rhythm rhythm) {
		SavedSearch kept = this.desk.keep(owner, new SearchWish(new SearchName("Mijn zoekopdracht"), query, rhythm))
			.blockOptional(PATIENCE)
			.orElseThrow();
		awaitDeliveries();
		this.clock.advance(Duration.ofSeconds(1));
		return kept;
	}

	SavedSearch stored(SavedSearch search) {
		return this.searches.find(search.id()).blockOptional(PATIENCE).orElseThrow();
	}

	List<Notice> notices() {
		return this.tray.latest(Permission.READ_OWN_TRAY.reach(this.member), 100)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	/** What the alerts that were raised say now, in the order of their notices. */
	List<Set<TalentCode>> told() {
		return notices().stream()
			.map((notice) -> notice.id().split("\\.", 3)[1])
			.map((alert) -> this.reading.read(new SearchAlertId(alert)).blockOptional(PATIENCE))
			.map((contents) -> contents.stream()
				.flatMap((present) -> present.searches().stream())
				.flatMap((news) -> news.talents().keySet().stream())
				.collect(java.util.stream.Collectors.toSet()))
			.toList();
	}

	int news(SavedSearch search) {
		return this.desk.countNews(List.of(stored(search)))
			.blockOptional(PATIENCE)
			.orElseThrow()
			.getOrDefault(search.id(), 0);
	}

	static Change<Talent> as(Talent talent, String occupation) {
		return talent.describe(talent.profile()
			.change()
			.occupations(
					List.of(new Occupation(Occupation.OWN_WORDS, null, occupation, new PublicText("Dat werk doen"), 3)))
			.build(), Editor.COACH);
	}

	static Change<Talent> startingOn(Talent talent, LocalDate day) {
		Availability now = Objects.requireNonNull(talent.profile().availability());
		return talent.describe(talent.profile()
			.change()
			.availability(new Availability(now.leastHours(), now.mostHours(), now.days(), day))
			.build(), Editor.COACH);
	}

	static void assertOnly(List<Set<TalentCode>> told, Talent... talents) {
		assertThat(told).containsExactly(
				java.util.Arrays.stream(talents).map(Talent::code).collect(java.util.stream.Collectors.toSet()));
	}

	/** No stereotype: the application's own scan must pass it by. */
	@EnableAutoConfiguration
	@ComponentScan(basePackages = { "nl.talentmarkt.marketplace", "nl.talentmarkt.search.connection",
			"nl.talentmarkt.search.occupation", "nl.talentmarkt.search.talent", "nl.talentmarkt.search.savedsearch" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION,
					classes = SpringBootConfiguration.class))
	static class Wiring {

		@Bean
		@Primary
		StillClock stillClock() {
			return new StillClock();
		}

	}

}
