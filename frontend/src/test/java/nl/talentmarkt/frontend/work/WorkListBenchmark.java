package nl.talentmarkt.frontend.work;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import nl.talentmarkt.TalentmarktApplication;
import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.ExamplePersons;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.employer.ReadinessCard;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.interest.WorkFilter;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.MongoAggregatesFactory;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

/**
 * Prints how long a coach with 2,000 open items waits for a page of the work list, over
 * HTTP, with the embedded store on disk and 10,000 interests in it.
 */
@SpringBootTest(classes = TalentmarktApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "talentmarkt.example-data=false", "talentmarkt.rate-limit.forms.count=100000",
				"talentmarkt.secret=only-for-tests-only-for-tests-only-for-tests" })
class WorkListBenchmark {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int ALL = 10_000;

	private static final int OPEN = 2_000;

	private static final int CLOSED_OF_THE_COACH = 1_000;

	private static final int TALENTS = 500;

	private static final int EMPLOYERS = 200;

	private static final int WARM_UP = 60;

	private static final int ASKED = 200;

	@TempDir
	static Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Interests interests;

	@Autowired
	private Talents talents;

	@Autowired
	private Employers employers;

	@Autowired
	private Coaches coaches;

	@Autowired
	private MongoAggregatesFactory aggregates;

	@Autowired
	private Clock clock;

	@DynamicPropertySource
	static void dataFolder(DynamicPropertyRegistry properties) {
		properties.add("talentmarkt.data-folder", () -> folder.toString());
	}

	@Test
	void opensTheWorkList() {
		ExamplePersons.addTo(this.accounts);
		Coach coach = ExamplePersons.addCoachTo(this.coaches);
		load(coach);
		Browser browser = Browser.at(URI.create("http://localhost:" + this.port));
		browser.signIn(ExamplePersons.of(Role.COACH).id());
		WorkFilter own = new WorkFilter(new Reach.OfCoach(coach.id()), coach.id(), false, null);
		print("fifty read from the store", () -> this.interests.work(own, 0, 50).blockLast(PATIENCE));
		print("counted by kind and day", () -> this.interests.countWork(own).block(PATIENCE));
		print("counted for the navigation",
				() -> this.interests.countDue(coach.id(), LocalDate.now(this.clock)).block(PATIENCE));
		for (String path : List.of("/werklijst", "/werklijst?pagina=40", "/werklijst?soort=TALENT")) {
			print(path, () -> open(browser, path));
		}
	}

	/** Processor time says more than the clock on a machine that has more to do. */
	private static void print(String what, Runnable work) {
		IntStream.range(0, WARM_UP).forEach((time) -> work.run());
		long processor = processorTime();
		long[] nanos = IntStream.range(0, ASKED).mapToLong((time) -> {
			long start = System.nanoTime();
			work.run();
			return System.nanoTime() - start;
		}).sorted().toArray();
		System.out.printf("%s, %,d open of %,d: p50 %.1f ms, p95 %.1f ms, worst %.1f ms, processor %.1f ms each%n",
				what, OPEN, ALL, nanos[ASKED / 2] / 1e6, nanos[ASKED * 95 / 100] / 1e6, nanos[ASKED - 1] / 1e6,
				(processorTime() - processor) / 1e6 / ASKED);
	}

	private static long processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
	}

	private static void open(Browser browser, String path) {
		Answer page = browser.get(path);
		if (page.status() != 200 || !page.body().contains("tm-work__item")) {
			throw new AssertionError("No work list: " + page);
		}
	}

	private void load(Coach coach) {
		List<Talent> people = IntStream.range(0, TALENTS)
			.mapToObj((index) -> SampleTalents.visible(coach.id()))
			.toList();
		this.talents.addAll(people).block(PATIENCE);
		List<EmployerId> firms = IntStream.range(0, EMPLOYERS)
			.mapToObj((index) -> new EmployerId("bedrijf-" + index))
			.toList();
		this.employers.addAll(firms.stream().map(WorkListBenchmark::employer).toList()).blockLast(PATIENCE);
		List<Interest> interests = new ArrayList<>();
		for (int index = 0; index < ALL; index++) {
			interests.add(interest(index, people.get(index % TALENTS), firms.get(index / TALENTS * 7 % EMPLOYERS)));
		}
		this.aggregates.of("interests", Interest.class).insertAll(interests).blockLast(PATIENCE);
	}

	/** One in five is open and this coach's, one in ten was; the rest is of others. */
	private Interest interest(int index, Talent talent, EmployerId employer) {
		boolean open = index % (ALL / OPEN) == 0;
		boolean own = open || index % (ALL / CLOSED_OF_THE_COACH) == 1;
		// Nothing is due yet: the watch and its reminders are measured elsewhere.
		Instant at = this.clock.instant().minus(Duration.ofHours(index % 24));
		ReplyClock days = new ReplyClock(ReplyPolicy.DEFAULT, this.clock.getZone());
		CoachId other = new CoachId("coach-" + index % 60);
		Talent whose = own ? talent : SampleTalents.visible(other);
		FreeText text = new FreeText("Wij zoeken iemand voor in de werkplaats. ".repeat(8));
		Interest begun = Interest
			.express(new InterestId(UUID.randomUUID().toString()), whose, employer, Origin.of(Origin.Way.SEARCH),
					MeetingWish.AT_WORKPLACE, message(at, text), null, days)
			.aggregate();
		for (int more = 1; more <= index % 4; more++) {
			begun = begun.repeat(message(at.plusSeconds(more), new FreeText(more + text.value()))).aggregate();
		}
		LocalDate later = LocalDate.ofInstant(at, this.clock.getZone()).plusDays(3 + index % 40);
		CoachId by = whose.coach();
		Interest standing = (index % 3 == 0) ? begun.postpone(by, at.plusSeconds(60), later, null, days).aggregate()
				: begun;
		return (open || index % 2 == 0) ? asked(standing, index, at, days)
				: standing.decline(by, at.plusSeconds(90), DeclineReason.ALREADY_PLACED).aggregate();
	}

	private static Interest asked(Interest interest, int index, Instant at, ReplyClock days) {
		return (index % 7 == 0) ? interest
			.askTalent(new TalentQuestion(1, Set.of(DetailGroup.FIRST_NAME), false, interest.coach(),
					at.plusSeconds(80), at.plus(Duration.ofDays(14))), days)
			.aggregate() : interest;
	}

	private static Message message(Instant at, FreeText text) {
		return new Message(Party.EMPLOYER, new AccountId("sanne"), at, text);
	}

	private static Employer employer(EmployerId id) {
		return new Employer(id, "Bedrijf " + id, Sector.MANUFACTURING, "Amersfoort", new FreeText("Wij bouwen hekken."),
				new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0);
	}

}
