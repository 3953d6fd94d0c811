package nl.talentmarkt.marketplace.vum;

import java.time.Duration;
import java.util.List;

import nl.talentmarkt.marketplace.vum.Remark.Decision;

/**
 * What the import of one file did.
 *
 * @param file the name of the file
 * @param profiles how many job seekers were read
 * @param added how many became a talent now
 * @param present how many were talents already, and stay as they are
 * @param refused the first job seekers of whom nothing was taken over
 * @param lines what became of the fields of those that became a talent, added up by field
 * and remark, without values
 * @param took how long it took
 */
public record VumReport(String file, int profiles, int added, int present, List<RefusedProfile> refused,
		List<ReportLine> lines, Duration took) {

	/** Copies the lists. */
	public VumReport {
		refused = List.copyOf(refused);
		lines = List.copyOf(lines);
	}

	/**
	 * Returns of how many job seekers nothing was taken over.
	 * @return 0 or more
	 */
	public int refusedProfiles() {
		return this.profiles - this.added - this.present;
	}

	/**
	 * Counts the fields about which something was decided.
	 * @param decision what
	 * @return how many
	 */
	public int count(Decision decision) {
		return this.lines.stream()
			.filter((line) -> line.remark().decision() == decision)
			.mapToInt(ReportLine::times)
			.sum();
	}

}
