package nl.talentmarkt.marketplace.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SuppressWarnings("NullAway.Init")
class FullDiskTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int TIMES = 5;

	private final AtomicInteger number = new AtomicInteger();

	/** What the store said that it had stored. */
	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	@TempDir
	private Path folder;

	private EmbeddedStore store;

	private MongoClient client;

	@BeforeEach
	void open() {
		this.store = EmbeddedStore.inFile(this.folder, SmallDisk.name(this.folder.resolve("store.mv")));
		this.client = MongoClients.create(this.store.connectionString());
		Mono.from(things().createIndex(Indexes.ascending("code"), new IndexOptions().unique(true))).block(PATIENCE);
		Mono.from(things().createIndex(Indexes.ascending("group"))).block(PATIENCE);
	}

	@AfterEach
	void close() {
		SmallDisk.fill(false);
		this.client.close();
		this.store.close();
	}

	@Test
	void refusesWritesClearlyAndGoesOnReading() {
		storeSome(20);
		SmallDisk.fill(true);
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> storeSome(1_000))
			.satisfies((ex) -> assertThat(StoreFull.caused(ex)).isTrue());
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> storeSome(1))
			.satisfies((ex) -> assertThat(StoreFull.caused(ex)).isTrue());
		assertNothingIsLost();
	}

	@Test
	void takesWritesAgainOnceThereIsRoom() {
		storeSome(20);
		SmallDisk.fill(true);
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> storeSome(1_000));
		SmallDisk.fill(false);
		awaitRoom();
		storeSome(20);
		assertNothingIsLost();
		restart();
		assertNothingIsLost();
	}

	@Test
	void losesNothingAcknowledgedWhenItIsEndedOnAFullDisk() {
		storeSome(50);
		SmallDisk.fill(true);
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> storeSome(1_000));
		restart();
		assertNothingIsLost();
		SmallDisk.fill(false);
		awaitRoom();
		assertNothingIsLost();
	}

	@Test
	void losesNothingAcknowledgedWhileManyWriteAndTheDiskIsFullAgainAndAgain() {
		AtomicBoolean over = new AtomicBoolean();
		Mono<Long> reading = Mono.defer(() -> Mono.from(things().countDocuments(Filters.eq("group", 1))))
			.repeat(() -> !over.get())
			.count()
			.cache();
		Disposable readers = reading.subscribe();
		Disposable writing = Flux.range(0, 8)
			.flatMap((writer) -> Mono.defer(this::storeOne)
				.onErrorResume(MongoException.class, (refused) -> Mono.empty())
				.repeat(() -> !over.get()))
			.subscribe();
		for (int time = 0; time < TIMES; time++) {
			awaitMore();
			SmallDisk.fill(true);
			Awaitility.await()
				.atMost(PATIENCE)
				.untilAsserted(() -> assertThatExceptionOfType(MongoException.class).isThrownBy(() -> storeSome(50)));
			SmallDisk.fill(false);
			awaitRoom();
		}
		over.set(true);
		Awaitility.await().atMost(PATIENCE).until(() -> writing.isDisposed() && readers.isDisposed());
		assertThat(reading.block(PATIENCE)).as("readings, none of which failed").isPositive();
		assertNothingIsLost();
		restart();
		assertNothingIsLost();
	}

	@Test
	void tellsChangeStreamsThatAreOpenedAfterwards() {
		storeSome(1);
		SmallDisk.fill(true);
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> storeSome(1_000));
		SmallDisk.fill(false);
		awaitRoom();
		Document seen = Flux.from(things().watch())
			.mapNotNull((change) -> change.getFullDocument())
			.mergeWith(Flux.interval(Duration.ofMillis(50))
				.onBackpressureDrop()
				.concatMap((i) -> storeOne())
				.ignoreElements()
				.cast(Document.class))
			.blockFirst(PATIENCE);
		assertThat(seen).isNotNull();
	}

	private void storeSome(int count) {
		for (int i = 0; i < count; i++) {
			storeOne().block(PATIENCE);
		}
	}

	private Mono<String> storeOne() {
		String id = "d" + this.number.incrementAndGet();
		Document document = new Document("_id", id).append("code", "c" + id)
			.append("group", 0)
			.append("text", "word ".repeat(200));
		return Mono.from(things().insertOne(document))
			.doOnNext((inserted) -> this.acknowledged.add(id))
			.then(Mono.from(things().updateOne(Filters.eq("_id", id), Updates.set("group", 1))))
			.thenReturn(id);
	}

	private void awaitMore() {
		int before = this.acknowledged.size();
		Awaitility.await().atMost(PATIENCE).until(() -> this.acknowledged.size() > before + 50);
	}

	private void awaitRoom() {
		Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> storeOne().block(PATIENCE) != null);
	}

	private void restart() {
		this.client.close();
		this.store.close();
		this.store = EmbeddedStore.inFile(this.folder, "small-disk:" + this.folder.resolve("store.mv"));
		this.client = MongoClients.create(this.store.connectionString());
	}

	private void assertNothingIsLost() {
		List<Document> all = list(Flux.from(things().find()));
		assertThat(all).extracting((document) -> document.getString("_id")).containsAll(this.acknowledged);
		for (Document document : all) {
			assertThat(list(Flux.from(things().find(Filters.eq("code", document.get("code"))))))
				.containsExactly(document);
		}
		assertThat(list(Flux.from(things().find(Filters.in("group", 0, 1))))).hasSameSizeAs(all);
	}

	private MongoCollection<Document> things() {
		return this.client.getDatabase(EmbeddedStore.DATABASE).getCollection("things");
	}

	private static <T> List<T> list(Flux<T> all) {
		return all.collectList().blockOptional(PATIENCE).orElseThrow();
	}

}
