package nl.talentmarkt.journey.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import nl.talentmarkt.journey.PackagedApplication;

/**
 * Employers, coaches and talents work without pause while the application is killed and
 * started again on the same data, and the mail server goes away and comes back. Search is
 * away all the time, which makes a start short and is part of the proof.
 */
final class Crashes {

	/** At a random one of so many actions, or when it takes too long. */
	private static final int MOST_ACTIONS = 40;

	private static final Duration LONGEST_WORK = Duration.ofSeconds(15);

	private static final int LONGEST_ACTION_MS = 100;

	private static final int LONGEST_START_MS = 12_000;

	private final Path folder;

	private final int kills;

	private final Duration longest;

	private final long seed;

	private final Random random;

	private final int port = PackagedApplication.lastingPort();

	private int killed;

	private int killedAtStart;

	private int withoutMail;

	/**
	 * Prepares a run.
	 * @param folder for the data and the logs
	 * @param kills how often the application is killed, at most
	 * @param longest after which it is killed no more, so that what was done is compared
	 * @param seed what everything that is random follows from, except what the machine
	 * adds
	 */
	Crashes(Path folder, int kills, Duration longest, long seed) {
		this.folder = folder;
		this.kills = kills;
		this.longest = longest;
		this.seed = seed;
		this.random = new Random(seed);
	}

	/** Works, kills, and compares. */
	void run() {
		print("seed " + this.seed + ", " + this.kills + " kills");
		try (RecordingMailServer mail = new RecordingMailServer(PackagedApplication.lastingPort())) {
			mail.arrive();
			PackagedApplication application = begin(mail);
			try {
				application.awaitFirstPage();
				application.awaitWords("Example data loaded");
				application = workAndKill(application, mail);
			}
			finally {
				application.kill();
			}
		}
	}

	private PackagedApplication workAndKill(PackagedApplication first, RecordingMailServer mail) {
		PackagedApplication application = first;
		try (Crowd crowd = new Crowd(List.of(first.address()), cast(first), this.random)) {
			long end = System.nanoTime() + this.longest.toNanos();
			while (this.killed < this.kills && System.nanoTime() < end) {
				this.killed++;
				application = killOnce(application, mail, crowd, this.killed);
			}
			mail.arrive();
			crowd.resume();
			crowd.awaitActions(MOST_ACTIONS, LONGEST_WORK);
			crowd.finish();
			print((this.killed + this.killedAtStart) + " kills, " + this.killedAtStart + " of them during a start; "
					+ this.withoutMail + " rounds without a mail server");
			try (OpenStore store = OpenStore.at(application.storeAddress())) {
				crowd.compare(store, mail);
			}
			return application;
		}
		catch (RuntimeException | Error ex) {
			application.kill();
			throw ex;
		}
	}

	private PackagedApplication killOnce(PackagedApplication application, RecordingMailServer mail, Crowd crowd,
			int number) {
		crowd.resume();
		moveMailServer(mail, number);
		crowd.awaitActions(1 + this.random.nextInt(MOST_ACTIONS), LONGEST_WORK);
		pass(this.random.nextInt(LONGEST_ACTION_MS));
		application.kill();
		crowd.pause();
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
			print(number + " kills, " + crowd.acknowledged() + " actions acknowledged, " + mail.received().size()
					+ " mails");
		}
		return next;
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
		// What a killed instance had in hand is taken over soon, and nothing is given up.
		return Instance.begin(this.folder, this.port, mail, "--talentmarkt.example-talents=60",
				"--talentmarkt.outbox.handling-timeout=15s", "--talentmarkt.outbox.claim-duration=20s",
				"--talentmarkt.outbox.longest-delay=4s", "--talentmarkt.outbox.max-attempts=100000");
	}

	private static Cast cast(PackagedApplication application) {
		try (OpenStore store = OpenStore.at(application.storeAddress())) {
			Crowd.awaitQuiet(store);
			return store.cast();
		}
	}

	/** The moment of a kill is a moment in time and nothing else. */
	private static void pass(long milliseconds) {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
	}

	private static void print(String line) {
		System.out.println(line);
	}

}
