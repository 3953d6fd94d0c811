package nl.talentmarkt.marketplace.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import nl.talentmarkt.marketplace.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OutboxRelayTests {

	@RegisterExtension
	static final TestStore store = new TestStore();

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Looks so seldom that only being woken explains an event that arrives. */
	private static final OutboxProperties ONLY_WOKEN = new OutboxProperties(Duration.ofHours(1), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(15), 4, 4, Duration.ofSeconds(5));

	private final String collection = "parcels-" + UUID.randomUUID();

	private final MutableClock clock = new MutableClock();

	private final RecordingHandler mail = new RecordingHandler("mail");

	private final RecordingHandler tray = new RecordingHandler("tray");

	private final List<Instance> instances = new ArrayList<>();

	@AfterEach
	void close() {
		this.instances.forEach(Instance::close);
		store.template().dropCollection("stuck-deliveries").block(PATIENCE);
	}

	@Test
	void handsEveryEventToEveryHandlerInOrder() {
		MongoAggregates<Parcel> parcels = parcels(instance(Instance.PROMPT, this.mail, this.tray).started());
		post(parcels, "p1");
		change(parcels, "p1", "one");
		change(parcels, "p1", "two");
		eventually().untilAsserted(() -> {
			assertThat(this.mail.sequences("p1")).containsExactly(1L, 2L, 3L, 4L, 5L);
			assertThat(this.tray.sequences("p1")).containsExactly(1L, 2L, 3L, 4L, 5L);
		});
		PublishedEvent first = this.mail.handed.getFirst();
		assertThat(first).isEqualTo(new PublishedEvent(this.collection + "/p1/1", this.collection, "p1", 1,
				this.clock.instant(), new Parcel.Posted(new Parcel.Id("p1"))));
		eventually().untilAsserted(() -> assertThat(outbox("p1").getList("deliveries", Document.class)).isEmpty());
		eventually().untilAsserted(() -> assertThat(outbox("p1").get("lanes", new Document())).isEmpty());
	}

	@Test
	void isWokenByASaveWithoutLooking() {
		Instance instance = instance(ONLY_WOKEN, this.mail).started();
		MongoAggregates<Parcel> parcels = parcels(instance);
		for (int i = 0; i < 50; i++) {
			post(parcels, "p" + i);
			change(parcels, "p" + i, "more");
		}
		eventually().untilAsserted(() -> assertThat(this.mail.handed).hasSize(150));
	}

	@Test
	void handsOutWhatAKilledInstanceLeft() {
		Instance killed = instance(Instance.PROMPT, this.mail, this.tray);
		post(parcels(killed), "p1");
		instance(Instance.PROMPT, this.mail, this.tray, this.collection).started();
		eventually().untilAsserted(() -> {
			assertThat(this.mail.sequences("p1")).containsExactly(1L);
			assertThat(this.tray.sequences("p1")).containsExactly(1L);
		});
	}

	@Test
	void handsOutTheSameEventAgainWhenAnInstanceDiedWhileHandlingIt() {
		Instance killed = instance(Instance.PROMPT, this.mail);
		MongoAggregates<Parcel> parcels = parcels(killed);
		post(parcels, "p1");
		change(parcels, "p1", "more");
		Lane lane = new Lane(this.collection, "p1", "mail");
		Claim abandoned = killed.deliveries.claim(lane, this.clock.instant(), this.clock.instant().plusSeconds(60))
			.block(PATIENCE);
		assertThat(abandoned).isNotNull();
		PublishedEvent handledBeforeTheEnd = abandoned.event().block(PATIENCE);

		Instance next = instance(Instance.PROMPT, this.mail, this.collection).started();
		assertThat(next.deliveries.due(Set.of("mail"), this.clock.instant()).collectList().block(PATIENCE)).isEmpty();
		this.clock.advance(Duration.ofSeconds(61));
		eventually().untilAsserted(() -> assertThat(this.mail.sequences("p1")).containsExactly(1L, 2L, 3L));
		assertThat(this.mail.handed.getFirst()).isEqualTo(handledBeforeTheEnd);
	}

	@Test
	void letsAnInstanceWhoseClaimRanOutChangeNothing() {
		Instance slow = instance(Instance.PROMPT, this.mail);
		post(parcels(slow), "p1");
		Lane lane = new Lane(this.collection, "p1", "mail");
		Instant start = this.clock.instant();
		Claim late = slow.deliveries.claim(lane, start, start.plusSeconds(60)).block(PATIENCE);
		Claim current = slow.deliveries.claim(lane, start.plusSeconds(61), start.plusSeconds(120)).block(PATIENCE);
		assertThat(late).isNotNull();
		assertThat(current).isNotNull();
		assertThat(slow.deliveries.done(late, start, start.plusSeconds(60)).block(PATIENCE)).isNull();
		slow.deliveries.postpone(late, start.plusSeconds(900)).block(PATIENCE);
		slow.deliveries.setAside(late, new IllegalStateException("late"), start).block(PATIENCE);
		assertThat(outbox("p1").getList("deliveries", Document.class)).hasSize(1);
		assertThat(slow.stuck.count().block(PATIENCE)).isZero();
		assertThat(slow.deliveries.done(current, start, start.plusSeconds(60)).block(PATIENCE)).isNull();
		assertThat(outbox("p1").getList("deliveries", Document.class)).isEmpty();
	}

	@Test
	void handsEachEventToOneOfSeveralInstances() {
		List<MongoAggregates<Parcel>> all = IntStream.range(0, 3)
			.mapToObj((i) -> parcels(instance(Instance.PROMPT, this.mail, this.tray).started()))
			.toList();
		Flux.range(0, 20)
			.flatMap((i) -> all.get(i % 3).save(Parcel.of("p" + i).post()))
			.thenMany(Flux.range(0, 200))
			.flatMap((i) -> all.get(i % 3).change("p" + i % 20, (parcel) -> parcel.moveTo(new Parcel.Depot("d" + i))),
					24)
			.then()
			.block(PATIENCE);
		eventually().untilAsserted(() -> assertThat(this.mail.handed.size() + this.tray.handed.size()).isEqualTo(440));
		List<Long> inOrder = LongStream.rangeClosed(1, 11).boxed().toList();
		for (int i = 0; i < 20; i++) {
			assertThat(this.mail.sequences("p" + i)).isEqualTo(inOrder);
			assertThat(this.tray.sequences("p" + i)).isEqualTo(inOrder);
		}
	}

	@Test
	void triesAFailingHandlerAgainAfterGrowingDelays() {
		this.mail.reactWith((event) -> Mono.error(new IllegalStateException("no mail server")));
		Instance instance = instance(Instance.PROMPT, this.mail, this.tray).started();
		post(parcels(instance), "p1");
		eventually().untilAsserted(() -> assertThat(waitsUntil("p1")).isEqualTo(this.clock.instant().plusSeconds(1)));
		assertThat(this.mail.handed).hasSize(1);
		this.clock.advance(Duration.ofSeconds(1));
		eventually().untilAsserted(() -> assertThat(waitsUntil("p1")).isEqualTo(this.clock.instant().plusSeconds(2)));
		assertThat(this.mail.handed).hasSize(2);
		this.clock.advance(Duration.ofSeconds(2));
		eventually().untilAsserted(() -> assertThat(waitsUntil("p1")).isEqualTo(this.clock.instant().plusSeconds(4)));
		this.mail.reactWith((event) -> Mono.empty());
		this.clock.advance(Duration.ofSeconds(4));
		eventually().untilAsserted(() -> assertThat(outbox("p1").getList("deliveries", Document.class)).isEmpty());
		assertThat(this.mail.handed).hasSize(4).allMatch((event) -> event.equals(this.mail.handed.getFirst()));
		assertThat(this.tray.sequences("p1")).containsExactly(1L);
		assertThat(instance.stuck.count().block(PATIENCE)).isZero();
	}

	@Test
	void startsCountingAnewForTheNextEvent() {
		AtomicInteger calls = new AtomicInteger();
		this.mail.reactWith((event) -> (event.sequence() == 1 && calls.incrementAndGet() > 1) ? Mono.empty()
				: Mono.error(new IllegalStateException("not yet")));
		Instance instance = instance(Instance.PROMPT, this.mail);
		post(parcels(instance), "p1");
		change(parcels(instance), "p1", "more");
		instance.started();
		eventually().untilAsserted(() -> assertThat(waitsUntil("p1")).isEqualTo(this.clock.instant().plusSeconds(1)));
		this.clock.advance(Duration.ofSeconds(1));
		eventually().untilAsserted(() -> assertThat(waitsUntil("p1")).isEqualTo(this.clock.instant().plusSeconds(1)));
		assertThat(this.mail.sequences("p1")).containsExactly(1L, 1L, 2L);
	}

	@Test
	void setsAnEventAsideAfterTheLastAttemptAndGoesOn() {
		this.mail.reactWith((event) -> (event.sequence() == 1)
				? Mono.error(new IllegalStateException("no such mailbox")) : Mono.empty());
		Instance instance = instance(Instance.PROMPT, this.mail).started();
		MongoAggregates<Parcel> parcels = parcels(instance);
		post(parcels, "p1");
		failUntilStuck(instance, 1);
		change(parcels, "p1", "goes on");
		eventually().untilAsserted(() -> assertThat(this.mail.sequences("p1")).containsExactly(1L, 1L, 1L, 1L, 2L, 3L));

		StuckDelivery stuck = instance.stuck.newest(10).blockFirst(PATIENCE);
		assertThat(stuck).isNotNull();
		assertThat(stuck).isEqualTo(new StuckDelivery(this.collection + "/p1/1/mail", "mail", this.collection + "/p1/1",
				"test-posted", this.collection, "p1", Instant.parse("2026-02-03T09:00:00Z"), stuck.stuckAt(), 4,
				"java.lang.IllegalStateException: no such mailbox"));
		assertThat(stuck.stuckAt()).isAfter(stuck.occurredAt()).isBeforeOrEqualTo(this.clock.instant());

		this.mail.reactWith((event) -> Mono.empty());
		assertThat(instance.stuck.retry(stuck.id()).block(PATIENCE)).isTrue();
		eventually().untilAsserted(() -> assertThat(this.mail.handed).hasSize(7));
		assertThat(this.mail.handed.getLast()).isEqualTo(this.mail.handed.getFirst());
		assertThat(instance.stuck.count().block(PATIENCE)).isZero();
		assertThat(instance.stuck.retry(stuck.id()).block(PATIENCE)).isFalse();
	}

	@Test
	void keepsWhoDroppedAStuckDelivery() {
		this.mail.reactWith((event) -> Mono.error(new IllegalStateException("never")));
		Instance instance = instance(Instance.PROMPT, this.mail).started();
		post(parcels(instance), "p1");
		failUntilStuck(instance, 1);
		this.clock.advance(Duration.ofHours(1));
		post(parcels(instance), "p2");
		failUntilStuck(instance, 2);
		List<StuckDelivery> newestFirst = instance.stuck.newest(10).collectList().block(PATIENCE);
		assertThat(newestFirst).extracting(StuckDelivery::aggregateId).containsExactly("p2", "p1");
		String id = this.collection + "/p1/1/mail";
		assertThat(instance.stuck.drop(id, "beheerder").block(PATIENCE)).isTrue();
		assertThat(instance.stuck.drop(id, "somebody else").block(PATIENCE)).isFalse();
		assertThat(instance.stuck.retry(id).block(PATIENCE)).isFalse();
		assertThat(instance.stuck.count().block(PATIENCE)).isEqualTo(1);
		Document kept = store.template()
			.execute("stuck-deliveries", (stuck) -> stuck.find(new Document("_id", id)))
			.blockFirst(PATIENCE);
		assertThat(kept).isNotNull();
		assertThat(kept.get("dropped", Document.class)).containsEntry("by", "beheerder")
			.containsEntry("at", Date.from(this.clock.instant()));
	}

	private void failUntilStuck(Instance instance, long count) {
		eventually().untilAsserted(() -> {
			this.clock.advance(Duration.ofSeconds(8));
			assertThat(instance.stuck.count().block(PATIENCE)).isEqualTo(count);
		});
	}

	@Test
	void failsAnEventWhoseHandlerDoesNotAnswer() {
		OutboxProperties impatient = new OutboxProperties(Duration.ofMillis(20), Duration.ofMillis(50),
				Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(15), 1, 4, Duration.ofSeconds(5));
		this.mail.reactWith((event) -> Mono.never());
		Instance instance = instance(impatient, this.mail).started();
		post(parcels(instance), "p1");
		eventually().untilAsserted(() -> assertThat(instance.stuck.count().block(PATIENCE)).isEqualTo(1));
		assertThat(instance.stuck.newest(1).blockFirst(PATIENCE)).extracting(StuckDelivery::error)
			.asString()
			.contains("Timeout");
	}

	@Test
	void failsAnEventWhoseHandlerThrows() {
		this.mail.reactWith((event) -> {
			throw new IllegalStateException("thrown");
		});
		Instance instance = instance(Instance.PROMPT, this.mail).started();
		post(parcels(instance), "p1");
		eventually().untilAsserted(() -> assertThat(waitsUntil("p1")).isEqualTo(this.clock.instant().plusSeconds(1)));
	}

	@Test
	void setsAsideAnEventThatCanNoLongerBeRead() {
		Instance instance = instance(Instance.PROMPT, this.mail);
		post(parcels(instance), "p1");
		store.template()
			.execute(this.collection,
					(stored) -> stored.updateOne(new Document("_id", "p1"),
							new Document("$set",
									new Document("outbox.deliveries.0.event._class", "of-a-later-version"))))
			.blockLast(PATIENCE);
		instance.started();
		failUntilStuck(instance, 1);
		assertThat(this.mail.handed).isEmpty();
		assertThat(instance.stuck.newest(1).blockFirst(PATIENCE)).extracting(StuckDelivery::eventType)
			.isEqualTo("of-a-later-version");
	}

	@Test
	void keepsASlowHandlerFromHoldingUpOthers() {
		Sinks.Empty<Void> answer = Sinks.empty();
		this.mail.reactWith((event) -> event.aggregateId().equals("slow") ? answer.asMono() : Mono.empty());
		Instance instance = instance(Instance.PROMPT, this.mail, this.tray).started();
		MongoAggregates<Parcel> parcels = parcels(instance);
		post(parcels, "slow");
		eventually().untilAsserted(() -> assertThat(this.mail.sequences("slow")).containsExactly(1L));
		post(parcels, "other");
		change(parcels, "slow", "more");
		eventually().untilAsserted(() -> {
			assertThat(this.mail.sequences("other")).containsExactly(1L);
			assertThat(this.tray.sequences("slow")).containsExactly(1L, 2L, 3L);
		});
		assertThat(this.mail.sequences("slow")).containsExactly(1L);
		answer.tryEmitEmpty();
		eventually().untilAsserted(() -> assertThat(this.mail.sequences("slow")).containsExactly(1L, 2L, 3L));
	}

	@Test
	void worksOnNoMoreLanesAtOnceThanAllowed() {
		AtomicInteger atOnce = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		this.mail
			.reactWith((event) -> Mono.fromRunnable(() -> most.accumulateAndGet(atOnce.incrementAndGet(), Math::max))
				.then(Mono.delay(Duration.ofMillis(5)))
				.doOnTerminate(atOnce::decrementAndGet)
				.then());
		MongoAggregates<Parcel> parcels = parcels(instance(Instance.PROMPT, this.mail).started());
		Flux.range(0, 60).flatMap((i) -> parcels.save(Parcel.of("p" + i).post())).then().block(PATIENCE);
		eventually().untilAsserted(() -> assertThat(this.mail.handed).hasSize(60));
		assertThat(most.get()).isBetween(2, Instance.PROMPT.concurrency());
	}

	@Test
	void finishesWhatIsInHandWhenItStops() {
		Sinks.Empty<Void> answer = Sinks.empty();
		this.mail.reactWith((event) -> answer.asMono());
		Instance instance = instance(Instance.PROMPT, this.mail).started();
		MongoAggregates<Parcel> parcels = parcels(instance);
		post(parcels, "p1");
		eventually().untilAsserted(() -> assertThat(this.mail.handed).hasSize(1));
		change(parcels, "p1", "not any more");
		AtomicInteger stopped = new AtomicInteger();
		instance.relay.stop(stopped::incrementAndGet);
		assertThat(stopped).hasValue(0);
		answer.tryEmitEmpty();
		eventually().untilAsserted(() -> assertThat(stopped).hasValue(1));
		assertThat(this.mail.sequences("p1")).containsExactly(1L);
		eventually().untilAsserted(() -> assertThat(outbox("p1").getList("deliveries", Document.class)).hasSize(2));
		instance(Instance.PROMPT, this.tray, this.mail, this.collection).started();
		eventually().untilAsserted(() -> assertThat(this.mail.sequences("p1")).containsExactly(1L, 2L, 3L));
	}

	@Test
	void refusesTwoHandlersOfOneName() {
		Instance instance = instance(Instance.PROMPT, this.mail, new RecordingHandler("mail"));
		assertThatIllegalStateException().isThrownBy(instance::started).withMessageContaining("mail");
	}

	private Instance instance(OutboxProperties properties, EventHandler... handlers) {
		Instance instance = new Instance(store.template(), this.clock, properties, handlers);
		this.instances.add(instance);
		return instance;
	}

	/** One that knows the collection from its start, as an application does. */
	private Instance instance(OutboxProperties properties, EventHandler handler, String collection) {
		Instance instance = instance(properties, handler);
		instance.deliveries.register(collection);
		return instance;
	}

	private Instance instance(OutboxProperties properties, EventHandler one, EventHandler two, String collection) {
		Instance instance = instance(properties, one, two);
		instance.deliveries.register(collection);
		return instance;
	}

	private MongoAggregates<Parcel> parcels(Instance instance) {
		return instance.parcels(this.collection);
	}

	private static void post(MongoAggregates<Parcel> parcels, String id) {
		assertThat(parcels.save(Parcel.of(id).post()).block(PATIENCE)).isNotNull();
	}

	private static void change(MongoAggregates<Parcel> parcels, String id, String note) {
		assertThat(parcels.change(id, (parcel) -> parcel.note(note)).block(PATIENCE)).isNotNull();
	}

	private Document outbox(String id) {
		Document document = store.template()
			.execute(this.collection, (stored) -> stored.find(new Document("_id", id)))
			.blockFirst(PATIENCE);
		assertThat(document).isNotNull();
		return document.get("outbox", Document.class);
	}

	/** The moment before which the mail handler is not tried again. */
	private Instant waitsUntil(String id) {
		Document lane = outbox(id).getEmbedded(List.of("lanes", "mail"), Document.class);
		assertThat(lane).isNotNull().doesNotContainKey("token");
		return lane.getDate("due").toInstant();
	}

	private static ConditionFactory eventually() {
		return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10));
	}

}
