package nl.talentmarkt.marketplace.esco;

/**
 * A row that was not imported.
 *
 * @param line the line of the file on which it begins, from 1
 * @param reason why
 */
public record LeftOutRow(long line, Reason reason) implements EscoRow {

	/** Why a row can be left out. */
	public enum Reason {

		/** More or fewer columns than the header. */
		COLUMNS,

		/** Something else than an occupation, for instance a skill. */
		NOT_AN_OCCUPATION,

		/** Not, or no longer, released. */
		NOT_RELEASED,

		/** No web address by which the occupation is known. */
		NO_ADDRESS,

		/** No readable name in this language. */
		NO_NAME,

		/** The occupation stood in the file before. */
		TWICE

	}

}
