package nl.talentmarkt.journey.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.journey.PackagedApplication;
import nl.talentmarkt.marketplace.talent.Talent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The store's file cannot grow, again and again, while people work: the operating system
 * refuses to write beyond a size, as it does when the disk is full.
 */
class FullDiskTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Duration LONGEST_WORK = Duration.ofSeconds(20);

	private static final int TIMES = 2;

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;

	@Test
	void refusesInPlainWordsAndLosesNothingThatWasAcknowledged() throws Exception {
		try (RecordingMailServer mail = new RecordingMailServer(PackagedApplication.lastingPort())) {
			mail.arrive();
			try (PackagedApplication application = Instance.begin(this.folder, PackagedApplication.lastingPort(), mail,
					"--talentmarkt.example-talents=60")) {
				application.awaitFirstPage();
				application.awaitWords("Example data loaded");
				try (OpenStore store = OpenStore.at(application.storeAddress())) {
					Crowd.awaitQuiet(store);
					fillAgainAndAgain(application, store, mail);
				}
			}
		}
	}

	private void fillAgainAndAgain(PackagedApplication application, OpenStore store, RecordingMailServer mail)
			throws IOException, InterruptedException {
		Cast cast = store.cast();
		Person witness = Person.signedIn(application.address(), cast.employers().getLast());
		try (Crowd crowd = new Crowd(List.of(application.address()), cast, new Random(1))) {
			crowd.resume();
			for (int time = 0; time < TIMES; time++) {
				crowd.awaitActions(20, LONGEST_WORK);
				limitFiles(application, Long.toString(Files.size(this.folder.resolve("data/store/store.mv"))));
				Answer refused = Awaitility.await("a refusal")
					.atMost(PATIENCE)
					.until(() -> expressInterest(witness, cast), (answer) -> answer.status() == 503);
				assertThat(refused.body()).contains("We kunnen nu niets bewaren")
					.contains("niet bewaard")
					.doesNotContain("Exception");
				assertThat(refused.header("Content-Type")).startsWith("text/html");
				crowd.awaitActions(1, Duration.ofSeconds(1));
				limitFiles(application, "unlimited");
				Awaitility.await("room").atMost(PATIENCE).until(() -> expressInterest(witness, cast).status() == 303);
			}
			crowd.awaitActions(20, LONGEST_WORK);
			crowd.finish();
			crowd.compare(store, mail);
		}
	}

	private static Answer expressInterest(Person employer, Cast cast) {
		Talent talent = cast.talents().values().stream().filter(Talent::isVisibleToEmployers).findFirst().orElseThrow();
		String form = "/talenten/" + talent.code() + "/belangstelling";
		Answer page = employer.open(form);
		return (page.status() == 200) ? employer.send(form, Map.of("kind", "AT_WORKPLACE", "message", "Graag.")) : page;
	}

	/** Changes what the operating system allows a process that runs already. */
	private static void limitFiles(PackagedApplication application, String bytes)
			throws IOException, InterruptedException {
		Process limiting = new ProcessBuilder("prlimit", "--pid", Long.toString(application.pid()),
				"--fsize=" + bytes + ":unlimited")
			.inheritIO()
			.start();
		assertThat(limiting.waitFor(10, TimeUnit.SECONDS) && limiting.exitValue() == 0).as("prlimit").isTrue();
	}

}
