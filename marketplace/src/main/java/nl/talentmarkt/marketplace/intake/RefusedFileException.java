package nl.talentmarkt.marketplace.intake;

/**
 * A file of which nothing is stored; the reason is what the person who gave it is told.
 */
public final class RefusedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final long line;

	/**
	 * Refuses a file as a whole.
	 * @param reason why
	 */
	public RefusedFileException(Reason reason) {
		this(reason, 0);
	}

	/**
	 * Refuses a file for what is wrong in one place.
	 * @param reason why
	 * @param line the line, from 1; 0 when it is not one line
	 */
	public RefusedFileException(Reason reason, long line) {
		super("File refused: " + reason + ((line > 0) ? " near line " + line : ""));
		this.reason = reason;
		this.line = line;
	}

	/**
	 * Returns why the file was refused.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Returns near which line.
	 * @return the line, from 1; 0 when it is not one line
	 */
	public long line() {
		return this.line;
	}

	/** Why a file can be refused. */
	public enum Reason {

		/** There is no such file, or it cannot be read. */
		MISSING,

		/** Nothing in it. */
		EMPTY,

		/** More bytes than an import takes. */
		TOO_LARGE,

		/** A zip or gzip, also that of a spreadsheet. */
		ZIPPED,

		/** Text in another encoding than UTF-8: UTF-16. */
		UTF_16,

		/** A picture, a program or the like. */
		NOT_TEXT,

		/** Text in another encoding than UTF-8, or broken. */
		NOT_UTF8,

		/** No header line with the columns of the layout. */
		WRONG_COLUMNS,

		/** Quotation marks that do not match, so that nobody knows where rows end. */
		BROKEN_QUOTES,

		/** More rows or profiles than an import takes. */
		TOO_MANY,

		/** Not JSON, or broken off in the middle. */
		NOT_JSON,

		/** JSON, but not a list of job seekers. */
		NOT_JOB_SEEKERS,

		/** Neither the name of the file nor the person said which language it is in. */
		LANGUAGE_UNKNOWN,

		/** The right layout, and not one row that can be used. */
		NOTHING_USABLE

	}

}
