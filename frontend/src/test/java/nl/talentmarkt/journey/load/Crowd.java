package nl.talentmarkt.journey.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Talent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Employers, coaches and talents at work, and everything that they were told. A further
 * kind of user joins in {@link #actors}.
 */
final class Crowd implements AutoCloseable {

	private static final int EMPLOYERS = 6;

	private static final int TALENTS = 4;

	private static final int PHONES = 2;

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final List<URI> sites;

	private final Cast cast;

	private final Random random;

	private final Ledger ledger = new Ledger();

	private final Threads threads = new Threads();

	private final Marks marks = new Marks();

	private final Work work = new Work();

	private final Set<TalentId> sometimesHidden;

	/**
	 * Signs everybody in; nobody works before {@link #resume}.
	 * @param sites where; people are spread over them
	 * @param cast who there is
	 * @param random what each does
	 */
	Crowd(List<URI> sites, Cast cast, Random random) {
		this.sites = List.copyOf(sites);
		this.cast = cast;
		this.random = random;
		List<Account> talents = cast.visibleTalents().stream().limit(TALENTS).toList();
		this.sometimesHidden = talents.stream()
			.map((talent) -> cast.talentOf(talent).id())
			.collect(Collectors.toUnmodifiableSet());
		List<Actor> actors = actors(talents);
		this.work.begin(actors, nextRandom());
		print(actors.size() + " people at work, " + talents.size() + " of them talents with an account, " + PHONES
				+ " without");
	}

	private List<Actor> actors(List<Account> talents) {
		List<Actor> actors = new ArrayList<>();
		List<Talent> visible = this.cast.talents().values().stream().filter(Talent::isVisibleToEmployers).toList();
		for (Account employer : this.cast.employers().stream().limit(EMPLOYERS).toList()) {
			actors.add(new EmployerAtWork(signedIn(employer, actors.size()), visible, this.threads, this.ledger,
					this.marks, nextRandom()));
		}
		for (Account coach : this.cast.coachAccounts()) {
			CoachAtWork one = new CoachAtWork(signedIn(coach, actors.size()), this.cast, this.threads, this.ledger,
					this.marks, nextRandom());
			one.writeDownAddresses();
			actors.add(one);
		}
		for (Account talent : talents) {
			actors.add(new TalentAtWork(signedIn(talent, actors.size()), this.cast.talentOf(talent), this.ledger,
					nextRandom()));
		}
		for (int phone = 0; phone < PHONES; phone++) {
			actors.add(new PhoneAtWork(Person.passingBy(this.sites.get(actors.size() % this.sites.size())),
					this.threads, this.ledger, nextRandom()));
		}
		return actors;
	}

	private Person signedIn(Account account, int number) {
		return Person.signedIn(this.sites.get(number % this.sites.size()), account);
	}

	/** The application is there. */
	void resume() {
		this.work.resume();
	}

	/** The application is away. */
	void pause() {
		this.work.pause();
	}

	/** Everybody finishes what is in hand. */
	void finish() {
		this.work.finish();
	}

	int acknowledged() {
		return this.ledger.size();
	}

	/**
	 * Waits while people work.
	 * @param more how many further actions are to be acknowledged
	 * @param longest when to go on at the latest
	 */
	void awaitActions(int more, Duration longest) {
		int wanted = this.ledger.size() + more;
		long latest = System.nanoTime() + longest.toNanos();
		while (this.ledger.size() < wanted && System.nanoTime() < latest) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
		}
	}

	/**
	 * Waits until everybody was told everything, and compares.
	 * @param store what is stored
	 * @param mail what was mailed
	 * @return the comparison, in which there are no differences
	 */
	Comparison compare(OpenStore store, RecordingMailServer mail) {
		awaitQuiet(store);
		Aftermath after = Aftermath.of(this.cast, this.sometimesHidden, store, mail.received());
		Comparison comparison = new Comparison(after);
		print("acknowledged: " + this.ledger.countByKind() + "; without an answer: " + this.work.unanswered());
		print("notices: " + after.notices().size() + ", mails: " + after.mails().size()
				+ ", repeated under the same Message-ID: " + comparison.repeatedMails());
		List<String> differences = comparison.differences(this.ledger);
		differences.forEach(Crowd::print);
		assertThat(differences).as("differences between what was told and what there is").isEmpty();
		assertThat(store.stuckDeliveries()).isEmpty();
		return comparison;
	}

	/**
	 * Waits until nothing waits to be told.
	 * @param store the store
	 */
	static void awaitQuiet(OpenStore store) {
		Awaitility.await("the outbox to be empty")
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(500))
			.until(store::waitingDeliveries, List::isEmpty);
	}

	@Override
	public void close() {
		this.work.close();
	}

	private Random nextRandom() {
		return new Random(this.random.nextLong());
	}

	private static void print(String line) {
		System.out.println(line);
	}

}
