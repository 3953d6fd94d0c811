package nl.talentmarkt.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.marketplace.identity.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how long an employer waits for a page of search results, as HTML from the
 * packaged application: words, all facets with their counts, and the words marked. The
 * numbers of talents are those of {@code -Dtalents}. Asserts nothing about speed. No test
 * by its name, so it runs only when asked for: see README, "Measuring".
 */
class SearchPageMeasurements {

	private static final Duration FILLING = Duration.ofMinutes(30);

	private static final Duration WARM_UP = Duration.ofSeconds(10);

	private static final Duration MEASURED = Duration.ofSeconds(20);

	private static final AccountId EMPLOYER = new AccountId("vonkenberg-sanne");

	private static final List<String> ASKED = List.of("q=lasser", "q=kok&zoekt=JOB",
			"q=welder&plaats=Enschede&afstand=25", "q=schoonmaak&dag=MONDAY&dag=TUESDAY",
			"q=vrachtwagenchauffeur&rijbewijs=C", "q=magazijn&vervoer=BICYCLE", "q=lassser",
			"q=zorg%20helpende&start=NOW", "plaats=Hengelo&afstand=10", "q=%D9%84%D8%AD%D8%A7%D9%85",
			"q=timmerman&volgorde=AVAILABLE_FROM", "q=koken&niveau=MBO_2", "q=elektricien&pagina=2", "");

	@TempDir
	private Path folder;

	static Stream<Integer> talents() {
		return Arrays.stream(System.getProperty("talents", "1500,15000,150000").split(",")).map(Integer::valueOf);
	}

	@ParameterizedTest
	@MethodSource("talents")
	void printsHowLongAPageOfResultsTakes(int talents) throws Exception {
		long start = System.nanoTime();
		try (PackagedApplication application = PackagedApplication.start(this.folder,
				"--talentmarkt.example-talents=" + talents, "--talentmarkt.profile-views.daily-result-pages=100000000",
				"--talentmarkt.profile-views.alarm.deep-pages=100000000")) {
			application.awaitExampleTalents(FILLING);
			application.log().lines().filter((line) -> line.contains(" built: ")).forEach(System.out::println);
			System.out.printf(Locale.ROOT, "%d talents made, stored and searchable after %.0f s%n", talents,
					(System.nanoTime() - start) / 1e9);
			for (int users : List.of(1, 20)) {
				measure(application, users, WARM_UP);
				double[] times = measure(application, users, MEASURED);
				System.out.printf(Locale.ROOT,
						"%7d talents, %2d users: p50 %4.0f ms  p95 %4.0f ms  p99 %4.0f ms  %5.1f pages a second%n",
						talents, users, at(times, 0.5), at(times, 0.95), at(times, 0.99),
						times.length / (double) MEASURED.toSeconds());
			}
		}
	}

	private static double[] measure(PackagedApplication application, int users, Duration duration) throws Exception {
		AtomicInteger number = new AtomicInteger();
		long end = System.nanoTime() + duration.toNanos();
		try (ExecutorService people = Executors.newFixedThreadPool(users)) {
			List<Callable<double[]>> work = IntStream.range(0, users)
				.mapToObj((user) -> (Callable<double[]>) () -> readUntil(application, end, number))
				.toList();
			List<double[]> times = people.invokeAll(work).stream().map(SearchPageMeasurements::result).toList();
			return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
		}
	}

	private static double[] readUntil(PackagedApplication application, long end, AtomicInteger number) {
		Browser browser = Browser.at(application.address());
		browser.signIn(EMPLOYER);
		List<Double> times = new ArrayList<>();
		while (System.nanoTime() < end) {
			String asked = ASKED.get(number.getAndIncrement() % ASKED.size());
			long start = System.nanoTime();
			Answer answer = browser.get("/talenten?" + asked);
			times.add((System.nanoTime() - start) / 1e6);
			assertThat(answer.status()).as(asked).isEqualTo(200);
		}
		return times.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static double[] result(Future<double[]> times) {
		try {
			return times.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static double at(double[] sorted, double share) {
		return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
	}

}
