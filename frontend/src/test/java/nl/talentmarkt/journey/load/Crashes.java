package nl.talentmarkt.journey.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

import nl.talentmarkt.journey.PackagedApplication;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Talent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Employers, coaches and talents work without pause while the application is killed and
 * started again on the same data, and the mail server goes away and comes back. Search is
 * away all the time, which makes a start short and is part of the proof.
 */
final class Crashes {

	private static final int EMPLOYERS = 6;

	private static final int TALENTS = 4;

	/** At a random one of so many actions, or when it takes too long. */
	private static final int MOST_ACTIONS = 40;

	private static final Duration LONGEST_WORK = Duration.ofSeconds(15);

	private static final int LONGEST_ACTION_MS = 100;

	private static final int LONGEST_START_MS = 12_000;

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

	private final Path folder;

	private final int kills;

	private final long seed;

	private final Random random;

	private final int port = PackagedApplication.lastingPort();

	private final Ledger ledger = new Ledger();

	private int killedAtStart;

	private int withoutMail;

	/**
	 * Prepares a run.
	 * @param folder for the data and the logs
	 * @param kills how often the application is killed
	 * @param seed what everything that is random follows from, except what the machine
	 * adds
	 */
	Crashes(Path folder, int kills, long seed) {
		this.folder = folder;
		this.kills = kills;
		this.seed = seed;
		this.random = new Random(seed);
	}

	/** Works, kills, and compares. */
	void run() {
		print("seed " + this.seed + ", " + this.kills + " kills");
		try (RecordingMailServer mail = new RecordingMailServer(PackagedApplication.lastingPort());
				Work work = new Work()) {
			mail.arrive();
			PackagedApplication application = begin(mail);
			try {
				application.awaitFirstPage();
				application.awaitWords("Example data loaded");
				Cast cast = cast(application);
				Set<TalentId> sometimesHidden = sendToWork(cast, application.address(), work);
				for (int kill = 1; kill <= this.kills; kill++) {
					application = killOnce(application, mail, work, kill);
				}
				work.resume();
				awaitActions(MOST_ACTIONS);
				work.finish();
				mail.arrive();
				compare(cast, sometimesHidden, application, mail, work);
			}
			finally {
				application.kill();
			}
		}
	}

	private PackagedApplication killOnce(PackagedApplication application, RecordingMailServer mail, Work work,
			int number) {
		work.resume();
		moveMailServer(mail, number);
		awaitActions(1 + this.random.nextInt(MOST_ACTIONS));
		pass(this.random.nextInt(LONGEST_ACTION_MS));
		application.kill();
		work.pause();
		PackagedApplication next = begin(mail);
		if (this.random.nextInt(8) == 0) {
			// One that is killed before it is up, perhaps while it mends the store.
			pass(this.random.nextInt(LONGEST_START_MS));
			next.kill();
			this.killedAtStart++;
			next = begin(mail);
		}
		next.awaitFirstPage();
		if (number % 10 == 0) {
			print(number + " kills, " + this.ledger.size() + " actions acknowledged, " + mail.received().size()
					+ " mails");
		}
		return next;
	}

	private void awaitActions(int more) {
		int wanted = this.ledger.size() + more;
		long latest = System.nanoTime() + LONGEST_WORK.toNanos();
		while (this.ledger.size() < wanted && System.nanoTime() < latest) {
			pass(1);
		}
	}

	/** Away in every fifth round, in the first ones already. */
	private void moveMailServer(RecordingMailServer mail, int number) {
		if (number % 5 == 2) {
			mail.leave();
			this.withoutMail++;
		}
		else {
			mail.arrive();
		}
	}

	private PackagedApplication begin(RecordingMailServer mail) {
		return PackagedApplication.begin(this.folder, this.port, QUICK_START,
				List.of("--talentmarkt.elasticsearch.addresses=http://127.0.0.1:9", "--talentmarkt.example-talents=60",
						"--talentmarkt.demo.enabled=true", "--spring.mail.host=127.0.0.1",
						"--spring.mail.port=" + mail.port(), "--talentmarkt.rate-limit.forms.count=1000000",
						"--talentmarkt.profile-views.daily-budget=1000000",
						// What a killed instance had in hand is taken over soon.
						"--talentmarkt.outbox.handling-timeout=4s", "--talentmarkt.outbox.claim-duration=5s",
						"--talentmarkt.outbox.longest-delay=4s", "--talentmarkt.outbox.max-attempts=100000"));
	}

	private static Cast cast(PackagedApplication application) {
		try (OpenStore store = OpenStore.at(application.storeAddress())) {
			awaitQuiet(store);
			return store.cast();
		}
	}

	private Set<TalentId> sendToWork(Cast cast, URI site, Work work) {
		List<Actor> actors = new ArrayList<>();
		Threads threads = new Threads();
		Marks marks = new Marks();
		List<Talent> visible = cast.talents().values().stream().filter(Talent::isVisibleToEmployers).toList();
		for (Account employer : cast.employers().stream().limit(EMPLOYERS).toList()) {
			actors.add(new EmployerAtWork(Person.signedIn(site, employer), visible, threads, this.ledger, marks,
					nextRandom()));
		}
		for (Account coach : cast.coachAccounts()) {
			Viewer.Coach person = (Viewer.Coach) coach.person();
			actors.add(new CoachAtWork(Person.signedIn(site, coach), cast.colleaguesOf(person.coach()), threads,
					this.ledger, marks, nextRandom()));
		}
		List<Account> talents = cast.visibleTalents().stream().limit(TALENTS).toList();
		for (Account talent : talents) {
			actors
				.add(new TalentAtWork(Person.signedIn(site, talent), cast.talentOf(talent), this.ledger, nextRandom()));
		}
		work.begin(actors, nextRandom());
		print(actors.size() + " people at work, " + talents.size() + " of them talents");
		return talents.stream().map((talent) -> cast.talentOf(talent).id()).collect(Collectors.toUnmodifiableSet());
	}

	private void compare(Cast cast, Set<TalentId> sometimesHidden, PackagedApplication application,
			RecordingMailServer mail, Work work) {
		try (OpenStore store = OpenStore.at(application.storeAddress())) {
			awaitQuiet(store);
			Aftermath after = Aftermath.of(cast, sometimesHidden, store, mail.received());
			Comparison comparison = new Comparison(after);
			print((this.kills + this.killedAtStart) + " kills, " + this.killedAtStart + " of them during a start; "
					+ this.withoutMail + " rounds without a mail server");
			print("acknowledged: " + this.ledger.countByKind() + "; without an answer: " + work.unanswered());
			print("notices: " + after.notices().size() + ", mails: " + after.mails().size()
					+ ", repeated under the same Message-ID: " + comparison.repeatedMails());
			List<String> differences = comparison.differences(this.ledger);
			differences.forEach(Crashes::print);
			assertThat(differences).as("differences between what was told and what there is").isEmpty();
			assertThat(store.stuckDeliveries()).isEmpty();
		}
	}

	private static void awaitQuiet(OpenStore store) {
		Awaitility.await("the outbox to be empty")
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(500))
			.until(store::waitingDeliveries, List::isEmpty);
	}

	private Random nextRandom() {
		return new Random(this.random.nextLong());
	}

	/** The moment of a kill is a moment in time and nothing else. */
	private static void pass(long milliseconds) {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
	}

	private static void print(String line) {
		System.out.println(line);
	}

}
