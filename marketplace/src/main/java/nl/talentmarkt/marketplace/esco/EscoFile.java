package nl.talentmarkt.marketplace.esco;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;
import nl.talentmarkt.marketplace.work.ConceptNames;
import nl.talentmarkt.marketplace.work.IscoGroups;

/**
 * Reads the rows of {@code occupations_xx.csv} one by one, holding no more than one of
 * them.
 */
final class EscoFile implements Iterator<EscoRow>, Closeable {

	/** The Dutch file of version 1.2 has 2.7 MB. */
	static final long MOST_BYTES = 50_000_000;

	/** Version 1.2 has about 3,000. */
	private static final int MOST_ROWS = 50_000;

	private static final int MOST_NAMES = 300;

	private static final int LONGEST_NAME = 200;

	private static final String TYPE = "conceptType";

	private static final String ADDRESS = "conceptUri";

	private static final String ISCO = "iscoGroup";

	private static final String STATUS = "status";

	private static final String LABEL = "preferredLabel";

	private static final List<String> OTHER_LABELS = List.of("altLabels", "hiddenLabels");

	private static final List<String> COLUMNS = List.of(TYPE, ADDRESS, ISCO, LABEL, "altLabels", "hiddenLabels");

	private static final Pattern ADDRESS_FORM = Pattern.compile("https?://[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]{1,250}");

	/** Other names stand on lines of their own; a man's and a woman's on one line. */
	private static final Pattern BETWEEN_NAMES = Pattern.compile("\\R| / ");

	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\uFFFD]");

	private final RowGuard text;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final IscoGroups groups;

	private final Set<String> seen = new HashSet<>();

	private int rows;

	/** On which line the next row begins. */
	private long nextLine;

	private EscoFile(RowGuard text, CSVParser parser, IscoGroups groups) {
		this.text = text;
		this.parser = parser;
		this.records = parser.iterator();
		this.groups = groups;
		this.nextLine = parser.getCurrentLineNumber() + 1;
	}

	/**
	 * Opens a file and reads its header.
	 * @throws RefusedFileException when it is no text or has another layout
	 */
	static EscoFile open(OutsideFile file, IscoGroups groups) {
		try {
			RowGuard text = new RowGuard(file.open());
			try {
				return new EscoFile(text, parser(text), groups);
			}
			catch (IOException | RuntimeException ex) {
				text.close();
				throw ex;
			}
		}
		catch (CharacterCodingException ex) {
			throw OutsideFile.refusal(ex, 1);
		}
		// A header with the same column twice, or with quotation marks that do not match.
		catch (IOException | IllegalArgumentException ex) {
			throw new RefusedFileException(Reason.WRONG_COLUMNS, 1);
		}
	}

	private static CSVParser parser(RowGuard text) throws IOException {
		CSVParser parser = CSVParser.parse(text,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get());
		if (!parser.getHeaderNames().containsAll(COLUMNS)) {
			throw new RefusedFileException(Reason.WRONG_COLUMNS, 1);
		}
		return parser;
	}

	/**
	 * Tells whether there is another row.
	 * @throws RefusedFileException when the file is broken from here on
	 */
	@Override
	public boolean hasNext() {
		try {
			boolean more = this.records.hasNext();
			this.text.rowEnded();
			return more;
		}
		catch (UncheckedIOException ex) {
			throw refusal(ex);
		}
	}

	@Override
	public EscoRow next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		CSVRecord row = this.records.next();
		this.rows++;
		if (this.rows > MOST_ROWS) {
			throw new RefusedFileException(Reason.TOO_MANY);
		}
		long line = this.nextLine;
		this.nextLine = this.parser.getCurrentLineNumber() + 1;
		return read(row, line);
	}

	/** How many rows were read. */
	int rows() {
		return this.rows;
	}

	private EscoRow read(CSVRecord row, long line) {
		if (!row.isConsistent()) {
			return new LeftOutRow(line, LeftOutRow.Reason.COLUMNS);
		}
		if (!row.get(TYPE).equals("Occupation")) {
			return new LeftOutRow(line, LeftOutRow.Reason.NOT_AN_OCCUPATION);
		}
		if (row.isMapped(STATUS) && !row.get(STATUS).isEmpty() && !row.get(STATUS).equals("released")) {
			return new LeftOutRow(line, LeftOutRow.Reason.NOT_RELEASED);
		}
		String address = row.get(ADDRESS);
		if (!ADDRESS_FORM.matcher(address).matches()) {
			return new LeftOutRow(line, LeftOutRow.Reason.NO_ADDRESS);
		}
		List<String> usual = names(row.get(LABEL)).toList();
		if (usual.isEmpty()) {
			return new LeftOutRow(line, LeftOutRow.Reason.NO_NAME);
		}
		if (!this.seen.add(address)) {
			return new LeftOutRow(line, LeftOutRow.Reason.TWICE);
		}
		Set<String> names = new LinkedHashSet<>(usual);
		OTHER_LABELS.stream().flatMap((column) -> names(row.get(column))).limit(MOST_NAMES).forEach(names::add);
		return new EscoRow.Usable(
				new ConceptNames(address, this.groups.find(row.get(ISCO)).orElse(null), List.copyOf(names)));
	}

	private static Stream<String> names(String cell) {
		return BETWEEN_NAMES.splitAsStream(cell)
			.map((name) -> Normalizer.normalize(name, Normalizer.Form.NFC).strip())
			.filter((name) -> !name.isEmpty() && name.length() <= LONGEST_NAME)
			.filter((name) -> !UNREADABLE.matcher(name).find());
	}

	private RefusedFileException refusal(UncheckedIOException failure) {
		return (failure.getCause() instanceof CharacterCodingException encoding)
				? OutsideFile.refusal(encoding, this.nextLine)
				: new RefusedFileException(Reason.BROKEN_QUOTES, this.nextLine);
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}
