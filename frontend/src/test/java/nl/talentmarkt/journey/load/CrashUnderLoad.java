package nl.talentmarkt.journey.load;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application very often under the work of many people, and compares what they
 * were told with what became of it. {@code -Dkills=200} says how often, {@code -Dlongest}
 * for how long at most ({@code PT45M}), {@code -Dseed} repeats the choices of an earlier
 * run. No test by its name, so it runs only when asked for: see README, "Measuring".
 */
class CrashUnderLoad {

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;

	@Test
	void losesNothingThatWasAcknowledgedAndMailsEachFactUnderOneMessageId() {
		new Crashes(this.folder, Integer.getInteger("kills", 200),
				Duration.parse(System.getProperty("longest", "PT4H")), Long.getLong("seed", System.nanoTime()))
			.run();
	}

}
