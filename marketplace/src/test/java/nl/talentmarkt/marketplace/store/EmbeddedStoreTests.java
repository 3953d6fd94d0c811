package nl.talentmarkt.marketplace.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedStoreTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int KILLS = 6;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	private final List<AutoCloseable> open = new ArrayList<>();

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable resource : this.open.reversed()) {
			resource.close();
		}
	}

	@Test
	void keepsWhatWasWrittenAfterARestart() {
		EmbeddedStore store = opened(EmbeddedStore.inFolder(this.folder));
		insert(collection(store), "one", 1);
		store.close();
		assertThat(ids(collection(opened(EmbeddedStore.inFolder(this.folder))))).containsExactly("one");
	}

	@Test
	void sortsBySeveralFieldsAlsoWhereTheyAreMissing() {
		MongoCollection<Document> collection = collection(opened(EmbeddedStore.inMemory()));
		List<Document> documents = List.of(due("a", "2026-03-02", 1), due("b", "2026-03-01", 1),
				due("c", "2026-03-01", 2), new Document("_id", "d").append("rank", 3), due("e", "2026-03-02", 2));
		Mono.from(collection.insertMany(documents)).block(PATIENCE);
		assertThat(sorted(collection, new Document("reply.dueOn", 1).append("rank", -1))).containsExactly("d", "c", "b",
				"e", "a");
		assertThat(sorted(collection, new Document("rank", -1).append("reply.dueOn", -1).append("_id", 1)))
			.containsExactly("d", "e", "c", "a", "b");
		assertThat(list(Flux.from(collection.find().sort(new Document("rank", 1).append("_id", 1)).skip(1).limit(2))))
			.extracting((document) -> document.getString("_id"))
			.containsExactly("b", "c");
	}

	private static Document due(String id, String day, int rank) {
		return new Document("_id", id).append("rank", rank).append("reply", new Document("dueOn", day));
	}

	private static List<String> sorted(MongoCollection<Document> collection, Document order) {
		return list(Flux.from(collection.find().sort(order))).stream()
			.map((document) -> document.getString("_id"))
			.toList();
	}

	@Test
	void losesNoAcknowledgedWriteWhenTheProcessIsKilled() throws Exception {
		Random random = new Random(20_260_101);
		Set<String> acknowledged = new TreeSet<>();
		for (int round = 0; round < KILLS; round++) {
			int before = acknowledged.size();
			acknowledged.addAll(acknowledgedUntilKilled(round, 200 + random.nextInt(1_000)));
			assertThat(acknowledged).hasSizeGreaterThan(before);
			EmbeddedStore store = EmbeddedStore.inFolder(this.folder);
			try (MongoClient client = MongoClients.create(store.connectionString())) {
				MongoCollection<Document> collection = collection(client);
				assertThat(ids(collection)).containsAll(acknowledged);
				assertIndexesAgreeWithDocuments(collection);
			}
			finally {
				store.close();
			}
		}
	}

	private void assertIndexesAgreeWithDocuments(MongoCollection<Document> collection) {
		List<Document> all = list(Flux.from(collection.find()));
		for (Document document : all) {
			assertThat(list(Flux.from(collection.find(Filters.eq("_id", document.get("_id"))))))
				.containsExactly(document);
			assertThat(list(Flux.from(collection.find(Filters.eq("code", document.get("code"))))))
				.containsExactly(document);
		}
		long inGroups = 0;
		for (int group = 0; group < StoreWriter.GROUPS; group++) {
			inGroups += list(Flux.from(collection.find(Filters.eq("group", group)))).size();
		}
		assertThat(inGroups).isEqualTo(all.size());
	}

	private List<String> acknowledgedUntilKilled(int round, int lines) throws IOException, InterruptedException {
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"),
				"-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
				StoreWriter.class.getName(), this.folder.toString(), "round" + round)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		List<String> acknowledged = new ArrayList<>();
		try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
			String line;
			while ((line = output.readLine()) != null) {
				if (line.startsWith("stored ")) {
					acknowledged.add(line.substring("stored ".length()));
					if (acknowledged.size() == lines) {
						writer.toHandle().destroyForcibly();
					}
				}
			}
		}
		finally {
			writer.destroyForcibly();
		}
		assertThat(writer.waitFor()).isNotZero();
		return acknowledged;
	}

	@Test
	void refusesAFolderThatIsOpenElsewhere() {
		opened(EmbeddedStore.inFolder(this.folder));
		assertThatExceptionOfType(StoreInUseException.class).isThrownBy(() -> EmbeddedStore.inFolder(this.folder))
			.withMessageContaining(this.folder.toString())
			.satisfies((ex) -> assertThat(ex.folder()).isEqualTo(this.folder));
	}

	@Test
	void saysThatItsFileIsDamaged() throws IOException {
		java.nio.file.Files.writeString(this.folder.resolve("store.mv"), "this is no store".repeat(1_000));
		assertThatExceptionOfType(StoreDamagedException.class).isThrownBy(() -> EmbeddedStore.inFolder(this.folder))
			.withMessageContaining(this.folder.toString());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void givesEachOfFiftyPlacesOnce(boolean onDisk) {
		EmbeddedStore store = opened(onDisk ? EmbeddedStore.inFolder(this.folder) : EmbeddedStore.inMemory());
		MongoCollection<Document> collection = collection(store);
		insert(collection, "event", 50);
		Long taken = Flux.range(0, 400)
			.flatMap((i) -> Mono.from(collection.updateOne(
					Filters.and(Filters.eq("_id", "event"), Filters.gt("places", 0)), Updates.inc("places", -1))), 64)
			.filter((result) -> result.getModifiedCount() == 1)
			.count()
			.block(PATIENCE);
		assertThat(taken).isEqualTo(50);
	}

	@Test
	void readsWholeDocumentsWhileTheyChange() {
		MongoCollection<Document> collection = collection(opened(EmbeddedStore.inFolder(this.folder)));
		Mono.from(collection.insertOne(new Document("_id", "x").append("first", 0).append("second", 0)))
			.block(PATIENCE);
		Flux<Document> reads = Flux.range(0, 2_000).flatMap((i) -> Mono.from(collection.find()), 8);
		Flux<?> writes = Flux.range(1, 1_000)
			.concatMap((i) -> Mono.from(collection.updateOne(Filters.eq("_id", "x"),
					Updates.combine(Updates.set("first", i), Updates.set("second", i)))));
		List<Document> seen = list(Mono.when(writes).thenMany(Flux.<Document>empty()).mergeWith(reads));
		assertThat(seen).hasSize(2_000)
			.allSatisfy((document) -> assertThat(document.get("first")).isEqualTo(document.get("second")));
	}

	@Test
	void answersByAnIndexWhatAWalkWouldAnswer() {
		MongoCollection<Document> plain = collection(opened(EmbeddedStore.inMemory()));
		MongoCollection<Document> indexed = collection(opened(EmbeddedStore.inFolder(this.folder)));
		Mono.from(indexed.createIndex(Indexes.ascending("tags", "status"))).block(PATIENCE);
		Mono.from(indexed.createIndex(Indexes.ascending("mail"), new IndexOptions().sparse(true))).block(PATIENCE);
		for (MongoCollection<Document> collection : List.of(plain, indexed)) {
			for (int i = 0; i < 60; i++) {
				Document document = new Document("_id", "d" + i).append("status", (i % 3 == 0) ? null : "s" + i % 3)
					.append("tags", List.of("t" + i % 4, "t" + i % 5))
					.append("number", i % 2 == 0 ? (Object) i : (Object) (double) i);
				Mono.from(collection.insertOne((i % 7 == 0) ? document.append("mail", "m" + i) : document))
					.block(PATIENCE);
			}
			Mono.from(collection.updateMany(Filters.eq("tags", "t1"), Updates.set("status", "moved"))).block(PATIENCE);
			Mono.from(collection.updateMany(Filters.eq("mail", "m7"), Updates.unset("mail"))).block(PATIENCE);
			Mono.from(collection.deleteMany(Filters.eq("tags", "t3"))).block(PATIENCE);
		}
		for (var filter : List.of(Filters.eq("tags", "t2"), Filters.in("tags", "t1", "t4", "none"),
				Filters.and(Filters.eq("tags", "t2"), Filters.eq("status", "s1")),
				Filters.and(Filters.eq("tags", "t4"), Filters.eq("status", null)), Filters.eq("mail", "m14"),
				Filters.eq("mail", null), Filters.eq("tags", List.of("t2", "t2")), Filters.regex("tags", "t[24]"),
				Filters.and(Filters.eq("_id", "d2"), Filters.eq("status", "s2")),
				Filters.and(Filters.in("_id", "d2", "d4", "d6"), Filters.ne("status", "s2")),
				Filters.and(Filters.eq("_id", "d2"), Filters.eq("status", "else")))) {
			assertThat(list(Flux.from(indexed.find(filter)))).as(filter.toString())
				.containsExactlyInAnyOrderElementsOf(list(Flux.from(plain.find(filter))));
			assertThat(Mono.from(indexed.countDocuments(filter)).block(PATIENCE)).as(filter.toString())
				.isEqualTo(Mono.from(plain.countDocuments(filter)).block(PATIENCE));
		}
	}

	@Test
	void refusesASecondDocumentUnderAUniqueKey() {
		MongoCollection<Document> collection = collection(opened(EmbeddedStore.inFolder(this.folder)));
		Mono.from(collection.createIndex(Indexes.ascending("places"), new IndexOptions().unique(true))).block(PATIENCE);
		insert(collection, "one", 1);
		assertThatExceptionOfType(MongoWriteException.class).isThrownBy(() -> insert(collection, "two", 1))
			.satisfies((ex) -> assertThat(ex.getCode()).isEqualTo(11_000));
	}

	@Test
	void tellsAChangeStreamWhatHappens() {
		MongoCollection<Document> collection = collection(opened(EmbeddedStore.inFolder(this.folder)));
		insert(collection, "before", 1);
		Document seen = Flux.from(collection.watch())
			.map((change) -> Map.of("document", change.getFullDocument()))
			.map((change) -> change.get("document"))
			.mergeWith(Flux.interval(Duration.ofMillis(50))
				.onBackpressureDrop()
				.concatMap((i) -> Mono.from(collection.insertOne(new Document("_id", "after" + i))))
				.ignoreElements()
				.cast(Document.class))
			.blockFirst(PATIENCE);
		assertThat(seen).isNotNull();
		assertThat(seen.getString("_id")).startsWith("after");
	}

	private EmbeddedStore opened(EmbeddedStore store) {
		this.open.add(store);
		return store;
	}

	private MongoCollection<Document> collection(EmbeddedStore store) {
		MongoClient client = MongoClients.create(store.connectionString());
		this.open.add(client);
		return collection(client);
	}

	private static MongoCollection<Document> collection(MongoClient client) {
		return client.getDatabase(EmbeddedStore.DATABASE).getCollection("things");
	}

	private static void insert(MongoCollection<Document> collection, String id, int places) {
		Mono.from(collection.insertOne(new Document("_id", id).append("places", places))).block(PATIENCE);
	}

	private static List<String> ids(MongoCollection<Document> collection) {
		return list(Flux.from(collection.find())).stream().map((document) -> document.getString("_id")).toList();
	}

	private static <T> List<T> list(Flux<T> all) {
		List<T> list = all.collectList().block(PATIENCE);
		assertThat(list).isNotNull();
		return list;
	}

}
