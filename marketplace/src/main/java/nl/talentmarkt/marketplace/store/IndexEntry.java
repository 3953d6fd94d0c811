package nl.talentmarkt.marketplace.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import org.jspecify.annotations.Nullable;

/**
 * How values stand in an index: as one text, so that a look-up compares texts. The
 * library's own key would be serialized anew at every comparison.
 */
final class IndexEntry {

	private static final char END = '\u0000';

	private IndexEntry() {
	}

	/**
	 * Returns the text of a whole key.
	 * @param values normalised values
	 * @return the values one after the other
	 */
	static String of(KeyValue values) {
		StringBuilder entry = new StringBuilder();
		values.forEach((value) -> entry.append(of(value)));
		return entry.toString();
	}

	/**
	 * Returns the text of one value: distinct per kind and value, and never the beginning
	 * of another's.
	 * @param value a normalised value
	 * @return the text
	 */
	static String of(@Nullable Object value) {
		if (value == null || value instanceof Missing) {
			return "-" + END;
		}
		String text = value.toString().replace("\u0001", "\u0001\u0001").replace("\u0000", "\u0001\u0002");
		return value.getClass().getSimpleName() + ":" + text + END;
	}

}
