package nl.talentmarkt.frontend.imports;

import java.time.Instant;

import nl.talentmarkt.marketplace.esco.EscoReport;
import nl.talentmarkt.marketplace.intake.ImportProgress.Phase;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.vum.VumReport;

/** How the newest import of a kind stands. */
sealed interface ImportState {

	/** There was none since the application started. */
	record Nothing() implements ImportState {
	}

	/**
	 * One is running.
	 *
	 * @param file the name of the file
	 * @param phase what is going on
	 * @param done how many rows or profiles are done
	 * @param total how many there are, or 0 while nobody knows
	 */
	record Running(String file, Phase phase, long done, long total) implements ImportState {
	}

	/**
	 * Occupations came in.
	 *
	 * @param report what was done
	 * @param at when
	 */
	record Occupations(EscoReport report, Instant at) implements ImportState {
	}

	/**
	 * Job seekers came in.
	 *
	 * @param report what was done
	 * @param at when
	 */
	record JobSeekers(VumReport report, Instant at) implements ImportState {
	}

	/**
	 * The file was refused, and nothing of it stored.
	 *
	 * @param file the name of the file
	 * @param reason why
	 * @param line near which line, or 0
	 */
	record Refused(String file, RefusedFileException.Reason reason, long line) implements ImportState {
	}

	/**
	 * Somebody else's import is running.
	 *
	 * @param file the name of the file
	 */
	record Busy(String file) implements ImportState {
	}

	/**
	 * It broke off; doing it again completes it.
	 *
	 * @param file the name of the file
	 */
	record Failed(String file) implements ImportState {
	}

}
