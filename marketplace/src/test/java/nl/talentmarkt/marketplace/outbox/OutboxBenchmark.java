package nl.talentmarkt.marketplace.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.awaitility.Awaitility;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.store.EmbeddedStore;
import nl.talentmarkt.marketplace.store.TestStore;

/**
 * Prints what the embedded store on this machine's disk yields. Arguments: a folder, and
 * how many aggregates it holds.
 */
final class OutboxBenchmark {

	private static final OutboxProperties USUAL = new OutboxProperties(Duration.ofSeconds(1), Duration.ofMinutes(1),
			Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofMinutes(15), 12, 16, Duration.ofSeconds(10));

	private final MongoAggregates<Parcel> parcels;

	private OutboxBenchmark(Instance instance) {
		this.parcels = instance.parcels("parcels", new Index("place.town", Sort.Direction.ASC));
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		int size = Integer.parseInt(arguments[1]);
		try (EmbeddedStore store = EmbeddedStore.inFolder(folder);
				MongoClient client = MongoClients.create(store.connectionString())) {
			Map<String, Long> handled = new ConcurrentHashMap<>();
			RecordingHandler mail = new RecordingHandler("mail",
					(event) -> Mono.fromRunnable(() -> handled.put(event.id(), System.nanoTime())));
			RecordingHandler tray = new RecordingHandler("tray");
			RecordingHandler index = new RecordingHandler("index");
			Instance instance = new Instance(TestStore.template(client, EmbeddedStore.DATABASE), Clock.systemUTC(),
					USUAL, mail, tray, index);
			OutboxBenchmark benchmark = new OutboxBenchmark(instance);
			instance.started();
			benchmark.load(size);
			benchmark.save(200, 1, "w");
			handled.clear();
			benchmark.save(500, 1, "s");
			benchmark.save(4_000, 32, "c");
			benchmark.change(2_000, size);
			benchmark.latency(handled, 200);
			benchmark.find(size);
			instance.close();
			System.out.printf("file %,d MB while open%n", Files.size(folder.resolve("store.mv")) >> 20);
		}
		System.out.printf("file %,d MB after closing%n", Files.size(folder.resolve("store.mv")) >> 20);
		long reopening = System.nanoTime();
		EmbeddedStore.inFolder(folder).close();
		System.out.printf("opened and closed again in %,d ms%n", (System.nanoTime() - reopening) / 1_000_000);
		System.exit(0);
	}

	private void load(int size) {
		long start = System.nanoTime();
		this.parcels.insertAll(IntStream.range(0, size).mapToObj((i) -> in("l" + i, "town" + i / 20)).toList())
			.blockLast();
		print("inserted without events", size, start);
	}

	private static Parcel in(String id, String town) {
		return Parcel.of(id).moveTo(new Parcel.Depot(town)).aggregate();
	}

	private void save(int count, int atOnce, String prefix) {
		long start = System.nanoTime();
		Flux.range(0, count).flatMap((i) -> this.parcels.save(Parcel.of(prefix + i).post()), atOnce).blockLast();
		print("saved with an event for three handlers, " + atOnce + " at once", count, start);
	}

	private void change(int count, int size) {
		long start = System.nanoTime();
		Flux.range(0, count)
			.flatMap((i) -> this.parcels.change("l" + (i * 37) % size, (parcel) -> parcel.note("n" + i)), 16)
			.blockLast();
		print("changed with two events, 16 at once", count, start);
	}

	private void latency(Map<String, Long> handled, int count) {
		Criteria waiting = Criteria.where("outbox.deliveries.handler").in("mail", "tray", "index");
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> Long.valueOf(0).equals(this.parcels.count(waiting).block()));
		long[] nanos = new long[count];
		for (int i = 0; i < count; i++) {
			long start = System.nanoTime();
			this.parcels.save(Parcel.of("t" + i).post()).block();
			String event = "parcels/t" + i + "/1";
			Awaitility.await()
				.pollInterval(Duration.ofMillis(1))
				.pollDelay(Duration.ZERO)
				.until(() -> handled.containsKey(event));
			nanos[i] = handled.getOrDefault(event, Long.MAX_VALUE) - start;
		}
		Arrays.sort(nanos);
		System.out.printf("button to handler: p50 %.1f ms, p95 %.1f ms, worst %.1f ms%n", nanos[count / 2] / 1e6,
				nanos[count * 95 / 100] / 1e6, nanos[count - 1] / 1e6);
	}

	private void find(int size) {
		long start = System.nanoTime();
		Flux.range(0, 2_000).flatMap((i) -> this.parcels.find("l" + (i * 53) % size), 16).blockLast();
		print("found by id", 2_000, start);
		start = System.nanoTime();
		Flux.range(0, 500)
			.flatMap((i) -> this.parcels.find(Criteria.where("place.town").is("town" + i)).collectList(), 16)
			.blockLast();
		print("found 20 by an index", 500, start);
		start = System.nanoTime();
		this.parcels.find(Criteria.where("kind").is("BOX")).blockLast();
		print("walked through all", 1, start);
	}

	private static void print(String what, int count, long start) {
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%s: %,d in %.2f s, %,.0f per second%n", what, count, seconds, count / seconds);
	}

}
