package nl.talentmarkt.marketplace.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds our group of an occupation by its ISCO-08 code (International Standard
 * Classification of Occupations, ILO), which ESCO and most national classifications
 * carry. The longest beginning of the code that the table knows decides. Immutable.
 */
public final class IscoGroups {

	private static final Pattern CODE = Pattern.compile("\\d{2,4}");

	private final Map<String, OccupationGroup> byBeginning = new HashMap<>();

	private IscoGroups(List<Row> rows) {
		for (Row row : rows) {
			if (!CODE.matcher(row.isco()).matches() || this.byBeginning.put(row.isco(), row.group()) != null) {
				throw new IllegalArgumentException("Not a code of two to four digits, or twice: " + row.isco());
			}
		}
	}

	/**
	 * Reads the table that comes with the product.
	 * @return the table
	 */
	public static IscoGroups read() {
		return new IscoGroups(Table.resource("isco-groups.csv",
				(row) -> new Row(row.get("isco"), OccupationGroup.valueOf(row.get("group")))));
	}

	/**
	 * Finds the group of a code.
	 * @param isco a code of up to four digits, for instance {@code 7212}; other text is
	 * in no group
	 * @return the group, or empty when none fits
	 */
	public Optional<OccupationGroup> find(String isco) {
		for (int length = isco.length(); length > 1; length--) {
			OccupationGroup group = this.byBeginning.get(isco.substring(0, length));
			if (group != null) {
				return Optional.of(group);
			}
		}
		return Optional.empty();
	}

	private record Row(String isco, OccupationGroup group) {
	}

}
