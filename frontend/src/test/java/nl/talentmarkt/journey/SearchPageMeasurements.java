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
import java.util.function.IntFunction;
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
 * packaged application: words, all facets with their counts, and the words marked. What
 * nobody asked before and what many ask is measured apart. The numbers of talents are
 * those of {@code -Dtalents}. Asserts nothing about speed. No test by its name, so it
 * runs only when asked for: see README, "Measuring".
 */
class SearchPageMeasurements {

	private static final Duration FILLING = Duration.ofMinutes(30);

	private static final Duration WARM_UP = Duration.ofSeconds(10);

	private static final Duration MEASURED = Duration.ofSeconds(20);

	private static final AccountId EMPLOYER = new AccountId("vonkenberg-sanne");

	/** Asked again and again, as popular questions are. */
	private static final List<String> ASKED = List.of("q=lasser", "q=kok&zoekt=JOB",
			"q=welder&plaats=Enschede&afstand=25", "q=schoonmaak&dag=MONDAY&dag=TUESDAY",
			"q=vrachtwagenchauffeur&rijbewijs=C", "q=magazijn&vervoer=BICYCLE", "q=lassser",
			"q=zorg%20helpende&start=NOW", "plaats=Hengelo&afstand=10", "q=%D9%84%D8%AD%D8%A7%D9%85",
			"q=timmerman&volgorde=AVAILABLE_FROM", "q=koken&niveau=MBO_2", "q=elektricien&pagina=2", "");

	private static final List<String> WORDS = List.of("lasser", "kok", "welder", "schoonmaak", "vrachtwagenchauffeur",
			"magazijn", "lassser", "zorg", "timmerman", "elektricien", "kapper", "naaien", "nurse", "monteur");

	private static final List<String> PLACES = List.of("Enschede", "Hengelo", "Zwolle", "Utrecht", "Arnhem", "Breda",
			"Groningen", "Almere", "Tilburg", "Leiden", "Den Haag");

	private final AtomicInteger number = new AtomicInteger();

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
			application.awaitCaseloads(FILLING, talents);
			for (int users : List.of(1, 20)) {
				measure(application, users, talents, "first time", SearchPageMeasurements::asNobodyDid);
				measure(application, users, talents, "popular   ", (asked) -> ASKED.get(asked % ASKED.size()));
			}
		}
	}

	/** No question comes twice while the index stays as it is. */
	private static String asNobodyDid(int asked) {
		String words = "q=" + WORDS.get(asked % WORDS.size());
		String near = "&plaats=" + place(asked) + "&afstand=" + (5 + asked % 190);
		return switch (asked % 4) {
			case 0 -> words + near;
			case 1 -> words + near + "&dag=MONDAY&dag=TUESDAY&volgorde=DISTANCE";
			case 2 -> near.substring(1) + "&zoekt=JOB&pagina=" + (1 + asked % 3);
			default -> words + near + "&niveau=MBO_2&start=NOW";
		};
	}

	private static String place(int asked) {
		return PLACES.get(asked % PLACES.size()).replace(" ", "+");
	}

	private void measure(PackagedApplication application, int users, int talents, String how, IntFunction<String> asked)
			throws Exception {
		measure(application, users, WARM_UP, asked);
		double[] times = measure(application, users, MEASURED, asked);
		System.out.printf(Locale.ROOT,
				"%7d talents, %2d users, %s: p50 %4.0f ms  p95 %4.0f ms  p99 %4.0f ms  %5.1f pages a second%n", talents,
				users, how, at(times, 0.5), at(times, 0.95), at(times, 0.99),
				times.length / (double) MEASURED.toSeconds());
	}

	private double[] measure(PackagedApplication application, int users, Duration duration, IntFunction<String> asked)
			throws Exception {
		long end = System.nanoTime() + duration.toNanos();
		try (ExecutorService people = Executors.newFixedThreadPool(users)) {
			List<Callable<double[]>> work = IntStream.range(0, users)
				.mapToObj((user) -> (Callable<double[]>) () -> readUntil(application, end, asked))
				.toList();
			List<double[]> times = people.invokeAll(work).stream().map(SearchPageMeasurements::result).toList();
			return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
		}
	}

	private double[] readUntil(PackagedApplication application, long end, IntFunction<String> questions) {
		Browser browser = Browser.at(application.address());
		browser.signIn(EMPLOYER);
		List<Double> times = new ArrayList<>();
		while (System.nanoTime() < end) {
			String asked = questions.apply(this.number.getAndIncrement());
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
