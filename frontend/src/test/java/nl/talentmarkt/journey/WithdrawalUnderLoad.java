package nl.talentmarkt.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.marketplace.identity.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While twenty employers search and open pages without pause, a talent withdraws the
 * consent, again and again. Whatever an employer asks for after the talent read "no
 * longer visible" holds nothing of the talent. Prints how long it took; how fast is no
 * condition, because machines differ.
 */
class WithdrawalUnderLoad {

	private static final int READERS = 20;

	private static final int ROUNDS = 10;

	private static final String CODE = "T-7K3Q";

	/** What the hidden talent is looked for in: results, profile, form, all talents. */
	private static final List<String> ASKED = List.of("/talenten?q=lasser", "/talenten/" + CODE,
			"/talenten?q=lasser&volgorde=NEWEST", "/talenten/" + CODE + "/belangstelling");

	private static final Pattern PERSON = Pattern.compile("name=\"person\"[^>]*value=\"([^\"]+)\"");

	@TempDir
	private static Path folder;

	private final Queue<Asked> answers = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean over = new AtomicBoolean();

	@Test
	void showsATalentToNoEmployerOnceTheTalentReadsThatItIsGone() throws Exception {
		try (PackagedApplication application = PackagedApplication.start(folder,
				"--talentmarkt.profile-views.daily-budget=1000000",
				"--talentmarkt.profile-views.daily-result-pages=1000000",
				"--talentmarkt.profile-views.alarm.deep-pages=1000000", "--talentmarkt.rate-limit.forms.count=1000000");
				ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
			application.awaitExampleTalents();
			Browser talent = Browser.at(application.address());
			talent.signIn(person(talent, "Samer"));
			List<Future<?>> reading = startReading(application, readers);
			try {
				withdrawAgainAndAgain(talent);
			}
			finally {
				this.over.set(true);
			}
			for (Future<?> reader : reading) {
				reader.get();
			}
			System.out.println(this.answers.size() + " pages read by " + READERS + " employers meanwhile");
		}
	}

	private void withdrawAgainAndAgain(Browser talent) {
		double[] gone = new double[ROUNDS];
		double[] answered = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			awaitVisible();
			Map<String, String> click = Map.of("_csrf", talent.formToken());
			long start = System.nanoTime();
			Answer stopped = talent.postWithoutToken("/profielen/" + CODE + "/toestemming/intrekking", click);
			assertThat(stopped.status()).isEqualTo(303);
			// Search may be away while so many ask; then nobody finds anybody.
			assertThat(talent.get("/mijn-zichtbaarheid").body()).containsAnyOf("U bent niet meer zichtbaar",
					"U bent niet zichtbaar");
			long told = System.nanoTime();
			LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
			List<Asked> shown = this.answers.stream().filter((asked) -> asked.shown() && asked.end() > start).toList();
			assertThat(shown).as("pages asked for after the talent was told")
				.noneMatch((asked) -> asked.start() > told);
			answered[round] = milliseconds(told - start);
			gone[round] = milliseconds(shown.stream().mapToLong((asked) -> asked.start() - start).max().orElse(0L));
			talent.post("/profielen/" + CODE + "/toestemming", Map.of("version", "2026-01", "language", "nl"));
		}
		print("last page asked for that still showed the talent, after the click", gone);
		print("the talent reads that it is gone, after the click", answered);
	}

	private List<Future<?>> startReading(PackagedApplication application, ExecutorService readers) {
		List<AccountId> employers = people(Browser.at(application.address()), "Werkgevers");
		List<Future<?>> reading = new ArrayList<>();
		for (int number = 0; number < READERS; number++) {
			Browser reader = reader(application, employers.get(number % employers.size()));
			reading.add(readers.submit(() -> readOn(reader)));
		}
		return reading;
	}

	private static Browser reader(PackagedApplication application, AccountId employer) {
		Browser browser = Browser.at(application.address());
		browser.signIn(employer);
		return browser;
	}

	private void readOn(Browser reader) {
		for (int number = 0; !this.over.get(); number++) {
			long start = System.nanoTime();
			Answer answer = reader.get(ASKED.get(number % ASKED.size()));
			boolean shown = answer.status() == 200 && answer.body().contains(">" + CODE + "<");
			this.answers.add(new Asked(start, System.nanoTime(), shown));
		}
	}

	private void awaitVisible() {
		long since = System.nanoTime();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.answers.stream()
				.filter((asked) -> asked.shown() && asked.start() > since)
				.count() > READERS);
	}

	private static List<AccountId> people(Browser browser, String group) {
		String page = browser.get("/demo").body();
		int begin = page.indexOf(">" + group + "<");
		int end = page.indexOf("<h2", begin);
		return PERSON.matcher(page.substring(begin, (end > 0) ? end : page.length()))
			.results()
			.map((MatchResult found) -> new AccountId(found.group(1)))
			.toList();
	}

	/** The button to sign in as somebody stands after the name. */
	private static AccountId person(Browser browser, String name) {
		String after = browser.get("/demo").body().split("<bdi>" + name + "</bdi>", 2)[1];
		return PERSON.matcher(after)
			.results()
			.map((MatchResult found) -> new AccountId(found.group(1)))
			.findFirst()
			.orElseThrow();
	}

	private static double milliseconds(long nanoseconds) {
		return Math.max(0, nanoseconds) / 1e6;
	}

	private static void print(String what, double[] times) {
		Arrays.sort(times);
		System.out.println(String.format(Locale.ROOT, "%s, %d times: median %.0f ms, longest %.0f ms", what,
				times.length, times[times.length / 2], times[times.length - 1]));
	}

	/**
	 * One page that an employer asked for.
	 *
	 * @param start when it was asked for
	 * @param end when it was there
	 * @param shown whether the talent was on it
	 */
	private record Asked(long start, long end, boolean shown) {
	}

}
