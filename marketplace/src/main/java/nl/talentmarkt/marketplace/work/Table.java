package nl.talentmarkt.marketplace.work;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables in UTF-8 with a header line. */
final class Table {

	private Table() {
	}

	/** A table beside this class, with semicolons between its columns. */
	static <T> List<T> resource(String name, Function<CSVRecord, T> row) {
		try (Reader reader = new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			return read(reader, ';', row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A table that somebody configured, with commas between its columns. */
	static <T> List<T> file(Path file, Function<CSVRecord, T> row) {
		try (Reader reader = Files.newBufferedReader(file)) {
			return read(reader, ',', row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

	/** Several values in one cell stand between upright strokes. */
	static List<String> values(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
	}

	private static <T> List<T> read(Reader reader, char delimiter, Function<CSVRecord, T> row) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setHeader()
			.setSkipHeaderRecord(true)
			.setTrim(true)
			.get();
		try (CSVParser parser = CSVParser.parse(reader, format)) {
			return parser.stream().map(row).toList();
		}
	}

}
