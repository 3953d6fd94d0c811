package nl.talentmarkt.search.talent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.search.connection.TestNode;

/**
 * Prints how fast talents are indexed and found, at growing numbers of them. The load is
 * made on the same machine.
 * <p>
 * From the root, numbers of talents as arguments (1500 and 15000 without any): <pre>
 * mvn -q -B -pl search -am test-compile org.codehaus.mojo:exec-maven-plugin:3.6.3:java \
 *   -Dexec.mainClass=nl.talentmarkt.search.talent.SearchBenchmark -Dexec.classpathScope=test
 * </pre>
 */
public final class SearchBenchmark {

	private static final int WARM_UP = 150;

	private static final int QUESTIONS = 400;

	private static final int USERS = 20;

	private static final List<String> TEXTS = List.of("lasser", "automonteur Arnhem", "verpleegkunidge", "welder",
			"magazijn medewerker", "kok", "ميكانيكي سيارات", "software developer", "timmerman kozijnen", "schoonmaak",
			"elektricien zelfstandig werken", "chauffeur", "leraar rekenen");

	private SearchBenchmark() {
	}

	/**
	 * Runs it.
	 * @param arguments numbers of talents
	 */
	public static void main(String[] arguments) {
		int[] sizes = (arguments.length > 0) ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
				: new int[] { 1_500, 15_000 };
		System.out.println("talents | indexed/s | users | questions/s | p50 ms | p95 ms | p99 ms");
		for (int size : sizes) {
			measure(size);
		}
		System.exit(0);
	}

	private static void measure(int size) {
		try (SearchFixture fixture = SearchFixture.start(TestNode.address(), List.of(),
				"talentmarkt.elasticsearch.reconcile-every=1h")) {
			fixture.talents.reading = (none) -> Flux.range(0, size).map(SearchBenchmark::stored);
			long start = System.nanoTime();
			fixture.bean(TalentReindexing.class).rebuild().block(Duration.ofMinutes(10));
			double rate = size * 1e9 / (System.nanoTime() - start);
			ask(fixture, WARM_UP, 1);
			for (int users : new int[] { 1, USERS }) {
				long begin = System.nanoTime();
				List<Double> times = ask(fixture, QUESTIONS, users);
				double seconds = (System.nanoTime() - begin) / 1e9;
				System.out.printf(Locale.ROOT, "%7d | %9.0f | %5d | %11.1f | %6.1f | %6.1f | %6.1f%n", size, rate,
						users, QUESTIONS / seconds, at(times, 0.5), at(times, 0.95), at(times, 0.99));
			}
		}
	}

	private static Talent stored(int number) {
		return InventedTalents.visible(number).withVersion(1);
	}

	private static List<Double> ask(SearchFixture fixture, int questions, int users) {
		List<Double> times = new ArrayList<>(Flux.range(0, questions)
			.flatMap((number) -> timed(fixture, question(number)), users)
			.collectList()
			.blockOptional(Duration.ofMinutes(10))
			.orElseThrow());
		times.sort(null);
		return times;
	}

	private static Mono<Double> timed(SearchFixture fixture, TalentQuery query) {
		return Mono.defer(() -> {
			long begin = System.nanoTime();
			return fixture.search.search(query).map((results) -> (System.nanoTime() - begin) / 1e6);
		});
	}

	/** Words, and every third time also a few choices and a distance. */
	private static TalentQuery question(int number) {
		TalentQuery query = TalentQuery.text(TEXTS.get(number % TEXTS.size()));
		return switch (number % 3) {
			case 0 -> query;
			case 1 -> query.with(new LanguageRequirement("nl", LanguageRequirement.Skill.SPEAKING, CefrLevel.A2))
				.near(InventedWork.TOWNS.get(number % InventedWork.TOWNS.size()), 50)
				.orderedBy(SortOrder.DISTANCE);
			default -> query.with(Facet.DAY, "MONDAY", "TUESDAY").with(Facet.START, Start.WITHIN_A_MONTH.name());
		};
	}

	private static double at(List<Double> sorted, double part) {
		return sorted.get((int) Math.min(sorted.size() - 1, Math.round(part * sorted.size())));
	}

}
