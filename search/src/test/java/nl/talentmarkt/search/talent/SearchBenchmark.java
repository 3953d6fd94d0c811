package nl.talentmarkt.search.talent;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.search.connection.TestNode;

/**
 * Prints how fast talents are indexed and found, and how soon a change shows, at growing
 * numbers of talents. The load is made on the same machine. Beside the time that passes
 * it prints the processor time of both processes, which does not depend on what else the
 * machine is doing.
 * <p>
 * Not part of the tests. From the root: <pre>
 * mvn test -pl search -am -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dtalents=1500,15000,150000
 * </pre>
 */
class SearchBenchmark {

	private static final Duration LONG = Duration.ofMinutes(10);

	private static final int WARM_UP = 300;

	private static final int QUESTIONS = 600;

	private static final int USERS = 20;

	private static final int CHANGES = 40;

	private static final Duration LOOK_EVERY = Duration.ofMillis(10);

	private static final List<String> TEXTS = List.of("lasser", "automonteur Arnhem", "verpleegkunidge", "welder",
			"magazijn medewerker", "kok", "ميكانيكي سيارات", "software developer", "timmerman kozijnen", "schoonmaak",
			"elektricien zelfstandig werken", "chauffeur", "leraar rekenen", "kleermaker gordijnen", "зварювальник",
			"boekhouder Excel", "hovenier Zwolle", "werkplaats", "patiënten wassen");

	@Test
	void printsHowSearchGrows() {
		int[] sizes = Arrays.stream(System.getProperty("talents", "1500,15000").split(","))
			.mapToInt(Integer::parseInt)
			.toArray();
		List<String> table = new ArrayList<>();
		for (int size : sizes) {
			measure(size, table);
		}
		System.out.println("talents | indexed/s (cpu s) | users | questions/s | p50 ms | p95 ms | p99 ms | cpu ms"
				+ " | change shows p50, p95 ms | gone p50, p95 ms");
		table.forEach(System.out::println);
	}

	private static void measure(int size, List<String> table) {
		try (SearchFixture fixture = SearchFixture.start(TestNode.address(), List.of(),
				"talentmarkt.elasticsearch.reconcile-every=1h")) {
			fixture.talents.reading = (none) -> Flux.range(0, size).map(SearchBenchmark::stored);
			Span build = Span.begin();
			fixture.bean(TalentReindexing.class).rebuild().block(LONG);
			String built = String.format(Locale.ROOT, "%7d | %6.0f (%4.1f)", size, size / build.seconds(),
					build.cpuSeconds());
			ask(fixture, WARM_UP, 1);
			for (int users : new int[] { 1, USERS }) {
				Span asking = Span.begin();
				List<Double> times = ask(fixture, QUESTIONS, users);
				String asked = String.format(Locale.ROOT, "%5d | %7.1f | %s | %6.1f", users,
						QUESTIONS / asking.seconds(), percentiles(times, 0.5, 0.95, 0.99),
						asking.cpuSeconds() * 1000 / QUESTIONS);
				table.add(built + " | " + asked + " | " + changes(fixture, users));
				System.out.println(table.getLast());
			}
		}
	}

	private static Talent stored(int number) {
		return InventedTalents.visible(number).withVersion(1);
	}

	/** Profiles that change, and consents that are withdrawn, while others search. */
	private static String changes(SearchFixture fixture, int users) {
		Disposable load = (users > 1) ? Flux.range(0, Integer.MAX_VALUE)
			.flatMap((number) -> timed(fixture, question(number)).onErrorComplete(), users)
			.subscribe() : () -> {
			};
		try {
			List<Double> shown = new ArrayList<>();
			List<Double> gone = new ArrayList<>();
			for (int number = 0; number < CHANGES; number++) {
				Talent talent = stored(number);
				fixture.talents.put(talent);
				TalentQuery query = TalentQuery.text("kenmerk" + users + "x" + number);
				shown.add(until(fixture, query, 1, () -> describe(fixture, talent.id(), query.text().value())));
				gone.add(until(fixture, query, 0, () -> withdraw(fixture, talent.id())));
			}
			return percentiles(shown, 0.5, 0.95) + " | " + percentiles(gone, 0.5, 0.95);
		}
		finally {
			load.dispose();
		}
	}

	private static void describe(SearchFixture fixture, TalentId talent, String word) {
		fixture.talents
			.change(talent,
					(found) -> found.describe(
							found.profile().change().competences(List.of(new PublicText(word))).build(), Editor.COACH))
			.block(LONG);
		fixture.publish(talent);
	}

	private static void withdraw(SearchFixture fixture, TalentId talent) {
		fixture.talents.change(talent, (found) -> found.withdrawConsent(InventedTalents.WITHDRAWAL)).block(LONG);
		fixture.publish(talent);
	}

	private static double until(SearchFixture fixture, TalentQuery query, long total, Runnable change) {
		long begin = System.nanoTime();
		change.run();
		fixture.search.search(query)
			.filter((results) -> results.total() == total)
			.repeatWhenEmpty((again) -> again.delayElements(LOOK_EVERY))
			.block(LONG);
		return (System.nanoTime() - begin) / 1e6;
	}

	private static List<Double> ask(SearchFixture fixture, int questions, int users) {
		AtomicInteger late = new AtomicInteger();
		List<Double> times = new ArrayList<>(Flux.range(0, questions)
			.flatMap((number) -> timed(fixture, question(number)).doOnError((error) -> late.incrementAndGet())
				.onErrorComplete(), users)
			.collectList()
			.blockOptional(LONG)
			.orElseThrow());
		if (late.get() > 0) {
			System.out.println(late + " questions were not answered in time");
		}
		times.sort(null);
		return times;
	}

	private static Mono<Double> timed(SearchFixture fixture, TalentQuery query) {
		return Mono.defer(() -> {
			long begin = System.nanoTime();
			return fixture.search.search(query).map((results) -> (System.nanoTime() - begin) / 1e6);
		});
	}

	/** Words, and mostly a few choices too: no question comes twice within minutes. */
	private static TalentQuery question(int number) {
		List<IntFunction<TalentQuery>> forms = List.of((n) -> text(n),
				(n) -> text(n).with(new LanguageRequirement("nl", LanguageRequirement.Skill.SPEAKING, CefrLevel.A2))
					.near(InventedWork.TOWNS.get(n % InventedWork.TOWNS.size()), 10 + n % 60)
					.orderedBy(SortOrder.DISTANCE),
				(n) -> text(n).with(Facet.DAY, "MONDAY", "TUESDAY").with(Facet.START, Start.WITHIN_A_MONTH.name()),
				(n) -> text(n).page(1 + n % 7),
				(n) -> TalentQuery.everybody()
					.near(InventedWork.TOWNS.get(n % InventedWork.TOWNS.size()), 5 + n % 90)
					.with(Facet.OFFER_KIND, "JOB", "INTERNSHIP"));
		return forms.get(number % forms.size()).apply(number);
	}

	private static TalentQuery text(int number) {
		return TalentQuery.text(TEXTS.get(number % TEXTS.size()));
	}

	private static String percentiles(List<Double> times, double... parts) {
		List<Double> sorted = times.stream().sorted().toList();
		List<String> percentiles = Arrays.stream(parts)
			.map((part) -> sorted.get((int) Math.min(sorted.size() - 1, Math.round(part * sorted.size()))))
			.mapToObj((time) -> String.format(Locale.ROOT, "%6.1f", time))
			.toList();
		return String.join(" | ", percentiles);
	}

	/** A stretch of time, and what the processors did in it. */
	private record Span(long since, Duration cpu) {

		static Span begin() {
			return new Span(System.nanoTime(), cpuNow());
		}

		double seconds() {
			return (System.nanoTime() - this.since) / 1e9;
		}

		double cpuSeconds() {
			return cpuNow().minus(this.cpu).toMillis() / 1e3;
		}

		/** Of this process and of the nodes that it started. */
		private static Duration cpuNow() {
			Duration own = (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
					? Duration.ofNanos(system.getProcessCpuTime()) : Duration.ZERO;
			return ProcessHandle.current()
				.descendants()
				.flatMap((process) -> process.info().totalCpuDuration().stream())
				.reduce(own, Duration::plus);
		}

	}

}
