package nl.talentmarkt.marketplace.esco;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops at a row that does not end: where a quotation mark is missing, the rest of the
 * file would be taken for one cell and held in memory.
 */
final class RowGuard extends FilterReader {

	/** The longest row of version 1.2 has about 8,000 characters. */
	static final int LONGEST_ROW = 500_000;

	private int sinceRow;

	RowGuard(Reader text) {
		super(text);
	}

	/** To be told at the end of each row. */
	void rowEnded() {
		this.sinceRow = 0;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count((read >= 0) ? 1 : 0);
		return read;
	}

	@Override
	public int read(char[] buffer, int from, int length) throws IOException {
		int read = super.read(buffer, from, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int read) throws IOException {
		this.sinceRow += read;
		if (this.sinceRow > LONGEST_ROW) {
			throw new IOException("A row of more than " + LONGEST_ROW + " characters");
		}
	}

}
