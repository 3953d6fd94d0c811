package nl.talentmarkt.marketplace.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import nl.talentmarkt.marketplace.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MongoAggregatesTests {

	@RegisterExtension
	static final TestStore store = new TestStore();

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final String collection = "parcels-" + UUID.randomUUID();

	private final MutableClock clock = new MutableClock();

	private final RecordingHandler handler = new RecordingHandler("recording");

	@SuppressWarnings("NullAway.Init")
	private MongoAggregates<Parcel> parcels;

	/** Its relay is not started: what is stored stays as it is. */
	@BeforeEach
	void open() {
		this.parcels = new Instance(store.template(), this.clock, Instance.PROMPT, this.handler)
			.parcels(this.collection, new Index("due", Sort.Direction.ASC));
	}

	@Test
	void readsBackWhatWasStored() {
		Parcel parcel = Parcel.of("p1").moveTo(new Parcel.Van(new Parcel.Id("d1"), null)).aggregate();
		Parcel saved = saved(parcel.post());
		assertThat(saved).isEqualTo(parcel.withVersion(1));
		StepVerifier.create(this.parcels.find("p1")).expectNext(saved).verifyComplete();
		StepVerifier.create(this.parcels.find("absent")).verifyComplete();
	}

	@Test
	void storesTextsDatesAndAliasesRatherThanClassNames() {
		saved(Parcel.of("p1").post());
		Document document = raw("p1");
		assertThat(document).containsEntry("_id", "p1")
			.containsEntry("version", 1L)
			.containsEntry("due", "2026-03-29")
			.containsEntry("posted", "2026-03-29T01:30+01:00[Europe/Amsterdam]")
			.containsEntry("patience", "PT1H30M")
			.containsEntry("kind", "LETTER")
			.doesNotContainKey("_class")
			.doesNotContainKey("note");
		assertThat(document.toJson()).contains("test-depot", "test-posted").doesNotContain("nl.talentmarkt");
	}

	@Test
	void writesStateAndEventsTogether() {
		Parcel posted = saved(Parcel.of("p1").post());
		saved(posted.note("fragile"));
		Document document = raw("p1");
		assertThat(document).containsEntry("note", "fragile").containsEntry("version", 2L);
		assertThat(deliveries(document)).extracting((delivery) -> delivery.get("sequence")).containsExactly(1L, 2L, 3L);
		assertThat(deliveries(document)).extracting((delivery) -> delivery.get("id"))
			.containsExactly(this.collection + "/p1/1", this.collection + "/p1/2", this.collection + "/p1/3");
	}

	@Test
	void removesAFieldThatBecameNull() {
		Parcel noted = saved(saved(Parcel.of("p1").post()).note("fragile"));
		Parcel bare = saved(noted.note(null));
		assertThat(raw("p1")).doesNotContainKey("note");
		StepVerifier.create(this.parcels.find("p1")).expectNext(bare).verifyComplete();
	}

	@Test
	void writesNothingWhenNothingChanged() {
		Parcel parcel = Parcel.of("p1");
		assertThat(saved(Change.none(parcel))).isSameAs(parcel);
		StepVerifier.create(this.parcels.find("p1")).verifyComplete();
	}

	@Test
	void refusesAChangeToAStateThatIsNoLongerStored() {
		Parcel read = saved(Parcel.of("p1").post());
		saved(read.note("first"));
		StepVerifier.create(this.parcels.save(read.note("second"))).verifyError(ConcurrentChangeException.class);
		assertThat(raw("p1")).containsEntry("note", "first");
		assertThat(deliveries(raw("p1"))).hasSize(3);
	}

	@Test
	void refusesAChangeToAnAggregateThatIsGone() {
		StepVerifier.create(this.parcels.save(Parcel.of("p1").withVersion(4).note("late")))
			.verifyError(ConcurrentChangeException.class);
	}

	@Test
	void refusesASecondAggregateUnderTheSameKey() {
		MongoAggregates<Parcel> unique = new Instance(store.template(), this.clock, Instance.PROMPT)
			.parcels(this.collection + "-unique", new Index("place.town", Sort.Direction.ASC).unique());
		unique.save(Parcel.of("p1").post()).block(PATIENCE);
		StepVerifier.create(unique.save(Parcel.of("p1").post())).verifyError(AlreadyStoredException.class);
		StepVerifier.create(unique.save(Parcel.of("p2").post())).verifyError(AlreadyStoredException.class);
		Parcel elsewhere = moved("p3", "Zwolle");
		Parcel stored = unique.save(elsewhere.post()).block(PATIENCE);
		assertThat(stored).isNotNull();
		StepVerifier.create(unique.save(stored.moveTo(new Parcel.Depot("Utrecht"))))
			.verifyError(AlreadyStoredException.class);
	}

	private static Parcel moved(String id, String town) {
		return Parcel.of(id).moveTo(new Parcel.Depot(town)).aggregate();
	}

	@Test
	void refusesAnEventWithoutAStableName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> saved(Change.of(Parcel.of("p1"), new Parcel.Unnamed(new Parcel.Id("p1")))))
			.withMessageContaining("@TypeAlias");
	}

	@Test
	void losesNoUpdateUnderConcurrentChanges() {
		saved(Parcel.of("p1").post());
		Flux.range(0, 60)
			.flatMap((i) -> this.parcels.change("p1", (parcel) -> parcel.moveTo(new Parcel.Depot("d" + i)))
				.subscribeOn(Schedulers.parallel()), 12)
			.then()
			.block(PATIENCE);
		Parcel last = this.parcels.find("p1").block(PATIENCE);
		assertThat(last).isNotNull();
		assertThat(last.stops()).hasSize(60).doesNotHaveDuplicates();
		assertThat(last.version()).isEqualTo(61);
		assertThat(deliveries(raw("p1"))).extracting((delivery) -> (Long) delivery.get("sequence"))
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 61).boxed().toList());
	}

	@Test
	void changesNothingThatIsNotThere() {
		StepVerifier.create(this.parcels.change("absent", Parcel::post)).verifyComplete();
	}

	@Test
	void findsAndCountsByComponents() {
		saved(Parcel.of("p1").post());
		saved(moved("p2", "Zwolle").post());
		saved(moved("p3", "Zwolle").post());
		Criteria inZwolle = Criteria.where("place.town").is("Zwolle");
		StepVerifier.create(this.parcels.count(inZwolle)).expectNext(2L).verifyComplete();
		StepVerifier
			.create(this.parcels.find(Query.query(inZwolle).with(Sort.by("id").descending()).limit(1)).map(Parcel::id))
			.expectNext(new Parcel.Id("p3"))
			.verifyComplete();
		StepVerifier.create(this.parcels.find(Criteria.where("id").is(new Parcel.Id("p1"))).map(Parcel::aggregateId))
			.expectNext("p1")
			.verifyComplete();
	}

	@Test
	void readsAMapWhoseKeysHaveDots() {
		saved(Parcel.of("p1").post());
		assertThat(this.parcels.find("p1").block(PATIENCE)).extracting(Parcel::weights)
			.isEqualTo(Map.of(new Parcel.Id("a.b"), 3));
	}

	@Test
	void insertsManyWithoutEvents() {
		List<Parcel> many = IntStream.range(0, 1_234).mapToObj((i) -> Parcel.of("m" + i)).toList();
		StepVerifier.create(this.parcels.insertAll(many).count()).expectNext(1_234L).verifyComplete();
		StepVerifier.create(this.parcels.count(new Criteria())).expectNext(1_234L).verifyComplete();
		Parcel changed = this.parcels.change("m7", Parcel::post).block(PATIENCE);
		assertThat(changed).isNotNull();
		assertThat(changed.version()).isEqualTo(2);
		assertThat(deliveries(raw("m7"))).extracting((delivery) -> delivery.get("sequence")).containsExactly(1L);
	}

	private Parcel saved(Change<Parcel> change) {
		Parcel saved = this.parcels.save(change).block(PATIENCE);
		assertThat(saved).isNotNull();
		return saved;
	}

	private Document raw(String id) {
		Document document = store.template()
			.execute(this.collection, (stored) -> stored.find(new Document("_id", id)))
			.next()
			.block(PATIENCE);
		assertThat(document).isNotNull();
		return document;
	}

	private static List<Document> deliveries(Document document) {
		return document.getEmbedded(List.of("outbox"), Document.class).getList("deliveries", Document.class);
	}

}
