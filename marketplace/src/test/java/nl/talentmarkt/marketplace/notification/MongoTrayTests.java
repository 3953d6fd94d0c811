package nl.talentmarkt.marketplace.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.core.env.Environment;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class MongoTrayTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Tray tray;

	@Autowired
	private ReactiveMongoTemplate template;

	@Autowired
	private Environment environment;

	private final AccountId account = new AccountId(UUID.randomUUID().toString());

	private final Reach own = new Reach.OfAccount(this.account);

	private int put;

	@Test
	void holdsANoticeOnceHoweverOftenItIsPut() {
		Notice notice = notice("n1-" + this.account);
		this.tray.put(notice).then(this.tray.put(notice)).block(PATIENCE);
		assertThat(this.tray.latest(this.own, 10).collectList().block(PATIENCE)).containsExactly(notice);
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isEqualTo(1);
	}

	@Test
	void readsNoticesFromBeforeTheyNamedAnOrganisation() {
		Notice notice = notice("n3-" + this.account);
		this.tray.put(notice).block(PATIENCE);
		this.template
			.updateFirst(Query.query(Criteria.where("_id").is(notice.id())), new Update().unset("organisation"),
					"notices")
			.block(PATIENCE);
		assertThat(this.tray.find(notice.id(), this.own).map(Notice::arguments).block(PATIENCE))
			.isEqualTo(notice.arguments());
		assertThat(this.tray.latest(this.own, 1).filter((read) -> read.organisation() != null).blockFirst(PATIENCE))
			.isNull();
	}

	@Test
	void showsAndClearsNobodyElsesNotices() {
		Notice notice = notice("n2-" + this.account);
		this.tray.put(notice).block(PATIENCE);
		Reach other = new Reach.OfAccount(new AccountId("another"));
		this.tray.see(notice.id(), other).then(this.tray.seeAll(other)).block(PATIENCE);
		assertThat(this.tray.find(notice.id(), other).block(PATIENCE)).isNull();
		assertThat(this.tray.latest(new Reach.Nothing(), 10).collectList().block(PATIENCE)).isEmpty();
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isEqualTo(1);
		this.tray.see(notice.id(), this.own).block(PATIENCE);
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isZero();
	}

	@Test
	void seesWhatLeadsToAPageAndNothingElse() {
		Notice notice = notice("n4-" + this.account);
		this.tray.put(notice).block(PATIENCE);
		this.tray.seeWhatLeadsTo("/elders", this.own).block(PATIENCE);
		this.tray.seeWhatLeadsTo(notice.path(), new Reach.OfAccount(new AccountId("another"))).block(PATIENCE);
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isEqualTo(1);
		this.tray.seeWhatLeadsTo(notice.path(), this.own).block(PATIENCE);
		assertThat(this.tray.countUnseen(this.own).block(PATIENCE)).isZero();
	}

	@Test
	void saysThatSomethingMayHaveBeenMissedBeforeItBeganToListen() {
		StepVerifier.create(this.tray.changes(this.account).ofType(TrayChange.Missed.class).next())
			.expectNext(new TrayChange.Missed())
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void tellsOnEveryInstanceOfWhatArrivesAndOfWhatIsSeenAndNobodyElse() {
		try (Instance another = new Instance(store())) {
			List<TrayChange> here = new CopyOnWriteArrayList<>();
			List<TrayChange> there = new CopyOnWriteArrayList<>();
			List<TrayChange> others = new CopyOnWriteArrayList<>();
			Disposable listening = Flux
				.merge(this.tray.changes(this.account).doOnNext(here::add),
						another.tray.changes(this.account).doOnNext(there::add),
						another.tray.changes(new AccountId("another")).doOnNext(others::add))
				.subscribe();
			try {
				putUntilHeard(here);
				putUntilHeard(there);
				Notice last = next();
				another.tray.put(last).block(PATIENCE);
				Awaitility.await()
					.atMost(PATIENCE)
					.untilAsserted(() -> assertThat(here).contains(new TrayChange.Arrived(last)));
				this.tray.see(last.id(), this.own).block(PATIENCE);
				Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
					assertThat(here).anyMatch((change) -> isSeen(change, last));
					assertThat(there).anyMatch((change) -> isSeen(change, last));
				});
				assertThat(others).doesNotHaveAnyElementsOfTypes(TrayChange.Arrived.class, TrayChange.Seen.class);
			}
			finally {
				listening.dispose();
			}
		}
	}

	@Test
	void goesOnAfterTheStoreWasAwayAndSaysThatSomethingMayHaveBeenMissed() throws Exception {
		try (Cable cable = new Cable(new ServerAddress(new ConnectionString(store()).getHosts().getFirst()));
				Instance far = new Instance(cable.through(store()))) {
			List<TrayChange> heard = new CopyOnWriteArrayList<>();
			Disposable listening = far.tray.changes(this.account)
				.subscribe(heard::add, (error) -> heard.add(new TrayChange.Seen(notice("error"))));
			try {
				putUntilHeard(heard);
				cable.cut();
				Notice missed = next();
				this.tray.put(missed).block(PATIENCE);
				// Longer than the driver tries by itself.
				Awaitility.await().atMost(PATIENCE).until(() -> cable.refused() > 2);
				heard.clear();
				cable.mend();
				Awaitility.await()
					.atMost(PATIENCE)
					.until(() -> heard.contains(new TrayChange.Missed())
							|| heard.contains(new TrayChange.Arrived(missed)));
				heard.clear();
				putUntilHeard(heard);
				assertThat(heard).noneMatch((change) -> isSeen(change, notice("error")));
			}
			finally {
				listening.dispose();
			}
		}
	}

	@Test
	void isNotHeldUpByAPageThatHangs() {
		List<TrayChange> heard = new CopyOnWriteArrayList<>();
		Disposable hanging = this.tray.changes(this.account).subscribeWith(new Hanging());
		Disposable listening = this.tray.changes(this.account).subscribe(heard::add);
		try {
			putUntilHeard(heard);
			Flux.range(0, 600).concatMap((number) -> this.tray.put(next())).blockLast(PATIENCE);
			Notice last = next();
			this.tray.put(last).block(PATIENCE);
			Awaitility.await().atMost(PATIENCE).until(() -> heard.contains(new TrayChange.Arrived(last)));
		}
		finally {
			hanging.dispose();
			listening.dispose();
		}
	}

	private String store() {
		return this.environment.getRequiredProperty("spring.mongodb.uri");
	}

	/** Nobody knows when a change stream is open: notices are put until one is heard. */
	private void putUntilHeard(List<TrayChange> heard) {
		Awaitility.await().atMost(PATIENCE).until(() -> {
			this.tray.put(next()).block(PATIENCE);
			return heard.stream().anyMatch((change) -> change instanceof TrayChange.Arrived);
		});
	}

	private static boolean isSeen(TrayChange change, Notice notice) {
		return change instanceof TrayChange.Seen seen && seen.notice().id().equals(notice.id());
	}

	private Notice next() {
		this.put++;
		return notice("n" + this.put + "-" + this.account);
	}

	private Notice notice(String id) {
		return new Notice(id, this.account, NoticeKind.INTEREST_EXPRESSED, "/belangstelling/1",
				List.of("Staalbouw", "T-7K3Q"), Instant.now().truncatedTo(ChronoUnit.MILLIS), null,
				new OrganisationId("gemeente"));
	}

	/** Asks for one change and never for another. */
	private static final class Hanging extends BaseSubscriber<TrayChange> {

		@Override
		protected void hookOnSubscribe(Subscription subscription) {
			subscription.request(1);
		}

	}

	/** The tray of one running application. */
	private static final class Instance implements AutoCloseable {

		private final MongoClient client;

		private final MongoTray tray;

		Instance(String store) {
			ConnectionString address = new ConnectionString(store);
			this.client = MongoClients.create(MongoClientSettings.builder()
				.applyConnectionString(address)
				.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
				.applyToServerSettings((server) -> server.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
				.build());
			this.tray = new MongoTray(TestStore.template(this.client, Objects.requireNonNull(address.getDatabase())),
					Clock.systemUTC());
		}

		@Override
		public void close() {
			this.tray.destroy();
			this.client.close();
		}

	}

}
