package nl.talentmarkt.journey.load;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@link CrashUnderLoad}: the same work, killed a few times, once
 * without a mail server.
 */
class CrashTests {

	private static final int KILLS = 4;

	private static final Duration LONGEST = Duration.ofHours(1);

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;

	@Test
	void losesNothingThatWasAcknowledgedAndMailsEachFactUnderOneMessageId() {
		new Crashes(this.folder, KILLS, LONGEST, System.nanoTime()).run();
	}

}
