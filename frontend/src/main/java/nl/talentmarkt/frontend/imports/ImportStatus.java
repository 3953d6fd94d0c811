package nl.talentmarkt.frontend.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an import stands, in words.
 *
 * @param tone ok, info, warning or error
 * @param title what it is about; empty when there was no import
 * @param lines what was done
 * @param leftOut what was left out, one by one
 * @param fields what became of the fields, added up
 * @param percent how far it is, 0 to 100; null unless it is running
 */
record ImportStatus(String tone, String title, List<String> lines, List<String> leftOut, List<FieldView> fields,
		@Nullable Integer percent) {

	static final ImportStatus NONE = new ImportStatus("info", "", List.of(), List.of(), List.of(), null);

	/**
	 * Tells whether it is running.
	 * @return true while it is
	 */
	public boolean isRunning() {
		return this.percent != null;
	}

}
