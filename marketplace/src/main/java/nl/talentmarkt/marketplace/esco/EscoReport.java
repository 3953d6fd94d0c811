package nl.talentmarkt.marketplace.esco;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.talentmarkt.marketplace.work.ConceptChanges;

/**
 * What the import of one file did.
 *
 * @param file the name of the file
 * @param language ISO 639 code of its language
 * @param rows how many rows were read, without the header
 * @param changes what changed in the store
 * @param withoutGroup occupations that fit in none of our groups
 * @param leftOut how many rows were left out, by reason
 * @param firstLeftOut the first of them
 * @param took how long it took
 */
public record EscoReport(String file, String language, int rows, ConceptChanges changes, int withoutGroup,
		Map<LeftOutRow.Reason, Integer> leftOut, List<LeftOutRow> firstLeftOut, Duration took) {

	/** Copies the collections. */
	public EscoReport {
		leftOut = leftOut.isEmpty() ? Map.of() : new EnumMap<>(leftOut);
		firstLeftOut = List.copyOf(firstLeftOut);
	}

	/**
	 * Returns how many rows were left out.
	 * @return 0 or more
	 */
	public int leftOutRows() {
		return this.leftOut.values().stream().mapToInt(Integer::intValue).sum();
	}

	EscoReport after(Duration took) {
		return new EscoReport(this.file, this.language, this.rows, this.changes, this.withoutGroup, this.leftOut,
				this.firstLeftOut, took);
	}

}
