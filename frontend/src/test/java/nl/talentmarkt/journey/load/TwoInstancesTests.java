package nl.talentmarkt.journey.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import nl.talentmarkt.journey.PackagedApplication;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.store.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of the application on one store, which is in the process of the test. */
class TwoInstancesTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final int ACTIONS = 150;

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;

	@Test
	void mailEachFactOnceShowEachNoticeAndShareTheWork() throws Exception {
		EmbeddedStore shared = EmbeddedStore.inFolder(this.folder.resolve("store"));
		try (shared;
				RecordingMailServer mail = new RecordingMailServer(PackagedApplication.lastingPort());
				OpenStore store = OpenStore.at(shared.connectionString());
				PackagedApplication one = begin("one", shared, mail);
				PackagedApplication other = begin("other", shared, mail)) {
			mail.arrive();
			one.awaitFirstPage();
			other.awaitFirstPage();
			Awaitility.await().atMost(PATIENCE).until(() -> isFilled(one, other));
			Crowd.awaitQuiet(store);
			Cast cast = store.cast();
			Map<AccountId, OpenTray> trays = open(one.address(), cast.coachAccounts());
			try (Crowd crowd = new Crowd(List.of(other.address(), one.address()), cast, new Random(2))) {
				crowd.resume();
				crowd.awaitActions(ACTIONS, PATIENCE);
				crowd.finish();
				Comparison comparison = crowd.compare(store, mail);
				assertThat(comparison.repeatedMails()).as("mails that came twice").isZero();
				assertEachIsShown(newNotices(cast, store), trays);
			}
			finally {
				trays.values().forEach(OpenTray::close);
			}
			long byOne = handledBy(one);
			long byOther = handledBy(other);
			System.out.println("deliveries handled by one instance: " + byOne + ", by the other: " + byOther);
			assertThat(byOne).isPositive();
			assertThat(byOther).isPositive();
		}
	}

	private PackagedApplication begin(String name, EmbeddedStore shared, RecordingMailServer mail) throws IOException {
		return Instance.begin(Files.createDirectory(this.folder.resolve(name)), PackagedApplication.lastingPort(), mail,
				"--talentmarkt.example-talents=60", "--spring.mongodb.uri=" + shared.connectionString(),
				"--talentmarkt.secret=only-for-tests-only-for-tests-only-for-tests",
				"--logging.level.nl.talentmarkt.marketplace.outbox=debug");
	}

	/** Each loads what is missing; whoever finds all of it there says nothing. */
	private static boolean isFilled(PackagedApplication one, PackagedApplication other) {
		return List.of(one, other).stream().anyMatch((instance) -> instance.log().contains("Example data loaded"));
	}

	private static Map<AccountId, OpenTray> open(URI site, List<Account> coaches) {
		Map<AccountId, OpenTray> trays = new HashMap<>();
		coaches.forEach((coach) -> trays.put(coach.id(), new OpenTray(site, Person.signedIn(site, coach))));
		Awaitility.await("open trays").atMost(PATIENCE).until(() -> trays.values().stream().allMatch(OpenTray::isOpen));
		return trays;
	}

	private static Collection<Notice> newNotices(Cast cast, OpenStore store) {
		Set<String> before = Set.copyOf(cast.notices().stream().map(Notice::id).toList());
		return store.notices().stream().filter((notice) -> !before.contains(notice.id())).toList();
	}

	private static void assertEachIsShown(Collection<Notice> notices, Map<AccountId, OpenTray> trays) {
		List<Notice> ofCoaches = notices.stream().filter((notice) -> trays.containsKey(notice.recipient())).toList();
		assertThat(ofCoaches).isNotEmpty();
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(ofCoaches).as("shown in the open trays of coaches")
				.allSatisfy((notice) -> assertThat(trays.get(notice.recipient())).isNotNull()
					.satisfies((tray) -> assertThat(tray.shown()).containsKey(notice.id()))));
		System.out.println(ofCoaches.size() + " notices shown live, in trays that were open at one instance");
	}

	private static long handledBy(PackagedApplication instance) {
		return instance.log().lines().filter((line) -> line.contains("was handled here")).count();
	}

}
