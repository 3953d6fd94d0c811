package nl.talentmarkt.journey.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.journey.PackagedApplication;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * Prints how much work the packaged application takes in and how soon people are told;
 * asserts nothing about speed, because machines differ. No test by its name, so it runs
 * only when asked for: see README, "Measuring".
 */
class WorkMeasurements {

	private static final int USERS = 50;

	private static final int CLICKS = 150;

	private static final int OPEN_ITEMS = 2_000;

	private static final int OPENINGS = 100;

	private static final Duration TAKING_IN = Duration.ofSeconds(20);

	private static final Duration WARMING_UP = Duration.ofMinutes(1);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int LONGEST_THOUGHT_MS = 2_000;

	private final Marks marks = new Marks();

	@TempDir
	private Path folder;

	@Test
	void printsHowManyInterestsAreAcceptedInASecond() throws Exception {
		measure((running) -> {
			AtomicLong accepted = new AtomicLong();
			List<Person> employers = running.signedInEmployers(USERS);
			workUntil(employers.stream().map((employer) -> (Runnable) () -> {
				if (express(employer, running.anyTalent()).status() == 303) {
					accepted.incrementAndGet();
				}
			}).toList(), TAKING_IN);
			print(String.format(Locale.ROOT, "interests accepted by %d employers at once: %.0f per second", USERS,
					accepted.get() / (double) TAKING_IN.toSeconds()));
		});
	}

	@Test
	void printsHowSoonACoachIsToldWhileFiftyUsersWork() throws Exception {
		measure((running) -> {
			Map<CoachId, OpenTray> trays = running.openTrays();
			try (Work work = new Work()) {
				work.begin(running.signedInEmployers(USERS)
					.stream()
					.map((user) -> (Actor) () -> browse(user, running))
					.toList(), running.random);
				work.resume();
				// What a machine does in its first minute is measured elsewhere.
				LockSupport.parkNanos(WARMING_UP.toNanos());
				printTold(running, trays);
				work.finish();
			}
			finally {
				trays.values().forEach(OpenTray::close);
			}
		});
	}

	@Test
	void printsHowLongAFullWorkListTakes() throws Exception {
		measure((running) -> {
			Account coach = running.cast.coachAccounts().getFirst();
			running.fillWorkList(((Viewer.Coach) coach.person()).coach());
			Person person = Person.signedIn(running.application.address(), coach);
			for (int warm = 0; warm < 20; warm++) {
				person.open("/werklijst");
			}
			double[] times = new double[OPENINGS];
			for (int opening = 0; opening < OPENINGS; opening++) {
				long start = System.nanoTime();
				Answer page = person.open("/werklijst");
				times[opening] = milliseconds(System.nanoTime() - start);
				if (page.status() != 200) {
					throw new IllegalStateException(page.toString());
				}
			}
			print("work list with " + OPEN_ITEMS + " open items, " + OPENINGS + " times", times);
		});
	}

	private void printTold(Running running, Map<CoachId, OpenTray> trays) {
		Person employer = Person.signedIn(running.application.address(), running.cast.employers().getLast());
		List<Talent> talents = running.visible.stream().limit(CLICKS).toList();
		double[] mailed = new double[talents.size()];
		double[] shown = new double[talents.size()];
		for (int click = 0; click < talents.size(); click++) {
			Talent talent = talents.get(click);
			String form = form(talent);
			employer.open(form);
			long start = System.nanoTime();
			String thread = employer.send(form, message()).location();
			String interest = thread.substring(thread.lastIndexOf('/') + 1);
			OpenTray tray = Objects.requireNonNull(trays.get(talent.coach()));
			mailed[click] = milliseconds(firstTime(() -> running.mail.received()
				.stream()
				.filter((mail) -> mail.paths().contains(thread))
				.map(ReceivedMail::at)
				.toList()) - start);
			shown[click] = milliseconds(firstTime(() -> tray.shown()
				.entrySet()
				.stream()
				.filter((notice) -> notice.getKey().contains(interest))
				.map(Map.Entry::getValue)
				.toList()) - start);
			think(running.random);
		}
		print("click to mail accepted, " + USERS + " users at work, " + talents.size() + " clicks", mailed);
		print("click to tray shown, " + USERS + " users at work, " + talents.size() + " clicks", shown);
	}

	private void browse(Person user, Running running) {
		think(running.random);
		Talent talent = running.anyTalent();
		switch (running.random.nextInt(4)) {
			case 0 -> express(user, talent);
			case 1 -> user.open("/belangstelling");
			case 2 -> user.open("/meldingen");
			default -> user.open("/talenten/" + talent.code());
		}
	}

	private Answer express(Person employer, Talent talent) {
		String form = form(talent);
		if (!employer.hasForm()) {
			employer.open(form);
		}
		return employer.send(form, message());
	}

	private Map<String, String> message() {
		return Map.of("kind", "AT_WORKPLACE", "message", "Graag kennismaken, kenmerk " + this.marks.next());
	}

	private static String form(Talent talent) {
		return "/talenten/" + talent.code() + "/belangstelling";
	}

	private static long firstTime(Supplier<List<Long>> times) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(20))
			.until(times::get, (found) -> !found.isEmpty())
			.getFirst();
	}

	private static void workUntil(List<Runnable> workers, Duration time) throws Exception {
		long end = System.nanoTime() + time.toNanos();
		try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
			List<Future<?>> working = new ArrayList<>();
			for (Runnable worker : workers) {
				working.add(threads.submit(() -> {
					while (System.nanoTime() < end) {
						worker.run();
					}
				}));
			}
			for (Future<?> one : working) {
				one.get();
			}
		}
	}

	private void measure(Measurement measurement) throws Exception {
		try (RecordingMailServer mail = new RecordingMailServer(PackagedApplication.lastingPort())) {
			mail.arrive();
			try (PackagedApplication application = PackagedApplication.begin(this.folder,
					PackagedApplication.lastingPort(), List.of(),
					List.of("--talentmarkt.elasticsearch.addresses=http://127.0.0.1:9",
							"--talentmarkt.demo.enabled=true", "--spring.mail.host=127.0.0.1",
							"--spring.mail.port=" + mail.port(), "--talentmarkt.rate-limit.forms.count=1000000",
							"--talentmarkt.profile-views.daily-budget=1000000"))) {
				application.awaitFirstPage();
				application.awaitWords("Example data loaded");
				try (OpenStore store = OpenStore.at(application.storeAddress())) {
					Crowd.awaitQuiet(store);
					measurement.take(new Running(application, store, mail));
				}
			}
		}
	}

	private static void think(Random random) {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_THOUGHT_MS)));
	}

	private static double milliseconds(long nanoseconds) {
		return nanoseconds / 1e6;
	}

	private static void print(String what, double[] times) {
		Arrays.sort(times);
		print(String.format(Locale.ROOT, "%s: median %.0f ms, p95 %.0f ms, longest %.0f ms", what,
				times[times.length / 2], times[(int) (times.length * 0.95)], times[times.length - 1]));
	}

	private static void print(String line) {
		System.out.println(line);
	}

	/** Something to measure. */
	private interface Measurement {

		void take(Running running) throws Exception;

	}

	/** The application that is measured, and those who use it. */
	private static final class Running {

		private final PackagedApplication application;

		private final OpenStore store;

		private final RecordingMailServer mail;

		private final Cast cast;

		private final List<Talent> visible;

		private final Random random = new Random(3);

		Running(PackagedApplication application, OpenStore store, RecordingMailServer mail) {
			this.application = application;
			this.store = store;
			this.mail = mail;
			this.cast = store.cast();
			this.visible = this.cast.talents().values().stream().filter(Talent::isVisibleToEmployers).toList();
		}

		/** The last employer is kept for the clicks that are measured. */
		List<Person> signedInEmployers(int count) {
			List<Account> employers = this.cast.employers();
			List<Person> persons = new ArrayList<>();
			for (int number = 0; number < count; number++) {
				persons
					.add(Person.signedIn(this.application.address(), employers.get(number % (employers.size() - 1))));
			}
			return persons;
		}

		Talent anyTalent() {
			return this.visible.get(this.random.nextInt(this.visible.size()));
		}

		Map<CoachId, OpenTray> openTrays() {
			Map<CoachId, OpenTray> trays = new HashMap<>();
			for (Account coach : this.cast.coachAccounts()) {
				trays.put(((Viewer.Coach) coach.person()).coach(),
						new OpenTray(this.application.address(), Person.signedIn(this.application.address(), coach)));
			}
			Awaitility.await().atMost(PATIENCE).until(() -> trays.values().stream().allMatch(OpenTray::isOpen));
			return trays;
		}

		/** More than so few employers and talents could have: copies of one. */
		void fillWorkList(CoachId coach) {
			Document one = this.store.template()
				.findOne(Query.query(Criteria.where("state").is("WITH_COACH")), Document.class, "interests")
				.blockOptional(PATIENCE)
				.orElseThrow();
			List<Talent> own = this.cast.talents()
				.values()
				.stream()
				.filter((talent) -> talent.coach().equals(coach))
				.toList();
			List<Document> copies = new ArrayList<>();
			for (int number = 0; number < OPEN_ITEMS; number++) {
				Talent talent = own.get(number % own.size());
				Document copy = new Document(one);
				copy.remove("outbox");
				copy.append("_id", "copy-" + number)
					.append("pair", "copy/" + number)
					.append("talent", talent.id().value())
					.append("code", talent.code().value())
					.append("coach", coach.value())
					.append("organisation", talent.organisation().value())
					.append("handlers", List.of(coach.value()));
				copies.add(copy);
			}
			this.store.template().insert(copies, "interests").then().block(PATIENCE);
		}

	}

}
