package nl.talentmarkt.frontend.imports;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.vum.ImportedProfile;

/**
 * Writes reports as a table that Dutch spreadsheet programs open: semicolons, and a mark
 * that says UTF-8. No cell can be taken for a formula.
 */
final class ReportCsv {

	private static final CSVFormat LAYOUT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

	private static final String UTF_8_MARK = "\uFEFF";

	private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20";

	private static final List<String> COLUMNS = List.of("code", "reference", "field", "decision", "remark", "from",
			"to", "times");

	private final ImportWording wording;

	ReportCsv(ImportWording wording) {
		this.wording = wording;
	}

	ResponseEntity<Flux<String>> download(String name, Flux<ImportedProfile> profiles) {
		String header = row(COLUMNS.stream().map((column) -> this.wording.text("import.column." + column)));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(Flux.just(UTF_8_MARK + header).concatWith(profiles.map(this::rows)));
	}

	private String rows(ImportedProfile profile) {
		StringBuilder rows = new StringBuilder();
		for (FieldView field : this.wording.fields(profile.lines())) {
			rows.append(row(Stream.of(profile.code().value(), profile.reference(), field.field(), field.decided(),
					field.remark(), field.from(), field.to(), Integer.toString(field.times()))));
		}
		return rows.toString();
	}

	static String row(Stream<String> cells) {
		return LAYOUT.format(cells.map(ReportCsv::harmless).toArray()) + "\r\n";
	}

	/** A leading apostrophe makes a spreadsheet take a cell for text. */
	private static String harmless(String cell) {
		return (!cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
