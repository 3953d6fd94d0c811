package nl.talentmarkt.marketplace.esco;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;
import nl.talentmarkt.marketplace.work.ConceptChanges;
import nl.talentmarkt.marketplace.work.OccupationConcept;
import nl.talentmarkt.marketplace.work.OccupationConcepts;
import nl.talentmarkt.marketplace.work.OccupationGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EscoImportTests extends Repositories {

	private static final Duration LONG = Duration.ofSeconds(20);

	private static final String HEADER = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,"
			+ "status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n";

	@TempDir
	private Path folder;

	@Autowired
	private EscoImport esco;

	@Autowired
	private OccupationConcepts concepts;

	/** The store is shared: each test has occupations of its own. */
	private final String address = "http://data.europa.eu/esco/occupation/" + UUID.randomUUID();

	@Test
	void importsNamesInTheirLanguages() throws IOException {
		EscoReport dutch = run("occupations_nl.csv",
				HEADER + row("7212", "lasser", "metaallasser\nlasser\nlasseres", "laser"));
		assertThat(dutch.rows()).isEqualTo(1);
		assertThat(dutch.language()).isEqualTo("nl");
		assertThat(dutch.changes().names()).isEqualTo(4);
		run("v1.2.0_occupations_en.csv", HEADER + row("7212", "welder", "metal welder", ""));
		EscoReport arabic = run("occupations_ar.csv", HEADER + row("7212", "لحام / لحامة", "", ""));
		assertThat(arabic.changes().changed()).isOne();
		OccupationConcept welder = get(this.concepts.find(EscoImport.SCHEME, this.address));
		assertThat(welder.label()).isEqualTo("lasser");
		assertThat(welder.group()).isEqualTo(OccupationGroup.METAL);
		assertThat(welder.names()).isEqualTo(Map.of("nl", List.of("lasser", "metaallasser", "lasseres", "laser"), "en",
				List.of("welder", "metal welder"), "ar", List.of("لحام", "لحامة")));
	}

	@Test
	void changesNothingTheSecondTimeNotEvenTheRevision() throws IOException {
		String file = HEADER + row("7212", "lasser", "", "");
		run("occupations_fr.csv", file);
		long revision = get(this.concepts.revision());
		assertThat(run("occupations_fr.csv", file).changes()).isEqualTo(new ConceptChanges(0, 0, 1, 0, 1));
		assertThat(get(this.concepts.revision())).isEqualTo(revision);
	}

	@Test
	void leavesOutWhatIsWrongAndSaysOnWhichLine() throws IOException {
		String good = row("7212", "lasser", "met\ntwee regels", "");
		EscoReport report = run("occupations_da.csv",
				HEADER + good + good + "Skill,http://example.org/1,,lassen,,,released,,,,,,,\n"
						+ "Occupation,http://example.org/2,,oud,,,obsolete,,,,,,,\n"
						+ "Occupation,javascript:alert(1),,kwaad,,,released,,,,,,,\n"
						+ "Occupation,http://example.org/3,,\u0007,,,released,,,,,,,\n"
						+ "Occupation,http://example.org/4,te weinig\n"
						+ "Occupation,http://example.org/5,5169,begeleider,,,released,,,,,,,\n");
		assertThat(report.rows()).isEqualTo(8);
		assertThat(report.firstLeftOut()).containsExactly(new LeftOutRow(4, LeftOutRow.Reason.TWICE),
				new LeftOutRow(6, LeftOutRow.Reason.NOT_AN_OCCUPATION),
				new LeftOutRow(7, LeftOutRow.Reason.NOT_RELEASED), new LeftOutRow(8, LeftOutRow.Reason.NO_ADDRESS),
				new LeftOutRow(9, LeftOutRow.Reason.NO_NAME), new LeftOutRow(10, LeftOutRow.Reason.COLUMNS));
		assertThat(report.leftOutRows()).isEqualTo(6);
		assertThat(report.withoutGroup()).isOne();
	}

	@Test
	void tellsHowFarItIs() throws IOException {
		List<String> told = new ArrayList<>();
		get(this.esco.run(file("occupations_sv.csv", HEADER + row("7212", "svetsare", "", "")), null,
				(phase, done, total) -> told.add(phase + " " + done + "/" + total)));
		assertThat(told).containsExactly("CHECKING 1/0", "STORING 1/1");
	}

	@Test
	void refusesAFileOfAnotherKindInFull() throws IOException {
		assertThat(refusal("occupations_nl.csv", "")).isEqualTo(Reason.EMPTY);
		assertThat(refusal("occupations_nl.csv", "a,b,c\n1,2,3\n")).isEqualTo(Reason.WRONG_COLUMNS);
		assertThat(refusal("occupations_nl.csv", HEADER.replace(',', ';'))).isEqualTo(Reason.WRONG_COLUMNS);
		assertThat(refusal("occupations_nl.csv", "{\"json\": true}")).isEqualTo(Reason.WRONG_COLUMNS);
		assertThat(refusal("occupations_nl.csv", HEADER)).isEqualTo(Reason.NOTHING_USABLE);
		assertThat(refusal("beroepen.csv", HEADER + row("7212", "lasser", "", ""))).isEqualTo(Reason.LANGUAGE_UNKNOWN);
		assertThat(refusal("occupations_xx.csv", HEADER + row("7212", "lasser", "", "")))
			.isEqualTo(Reason.LANGUAGE_UNKNOWN);
		assertThat(refusal("PK\u0003\u0004....", StandardCharsets.ISO_8859_1)).isEqualTo(Reason.ZIPPED);
		assertThat(refusal("\u0089PNG\r\n\u0000\u0000", StandardCharsets.ISO_8859_1)).isEqualTo(Reason.NOT_TEXT);
		assertThat(refusal(HEADER, StandardCharsets.UTF_16)).isEqualTo(Reason.UTF_16);
		assertThat(refusal(HEADER, StandardCharsets.UTF_16LE)).isEqualTo(Reason.NOT_TEXT);
		assertThat(refusal(HEADER + row("7212", "inspiciënt", "", ""), StandardCharsets.ISO_8859_1))
			.isEqualTo(Reason.NOT_UTF8);
	}

	@Test
	void storesNothingOfAFileThatBreaksOffInTheMiddle() throws IOException {
		String broken = HEADER + row("7212", "lasser", "", "") + "Occupation,http://example.org/9,7212,\"smid";
		assertThat(refusal("occupations_nl.csv", broken)).isEqualTo(Reason.BROKEN_QUOTES);
		assertThat(this.concepts.find(EscoImport.SCHEME, this.address).block(LONG)).isNull();
	}

	@Test
	void stopsAtAQuotationMarkThatSwallowsTheRestOfTheFile() throws IOException {
		String swallowed = "Occupation,http://example.org/9,7212,\"smid" + ",geen einde".repeat(200_000);
		RefusedFileException refused = refuse(file("occupations_nl.csv", HEADER + swallowed));
		assertThat(refused.reason()).isEqualTo(Reason.BROKEN_QUOTES);
		assertThat(refused.line()).isEqualTo(2);
	}

	@Test
	void refusesAnEnormousFileWithoutReadingIt() throws IOException {
		Path enormous = this.folder.resolve("occupations_nl.csv");
		try (RandomAccessFile sparse = new RandomAccessFile(enormous.toFile(), "rw")) {
			sparse.setLength(2_000_000_000);
		}
		assertThat(refuse(OutsideFile.at(enormous)).reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(refuse(OutsideFile.at(this.folder.resolve("occupations_en.csv"))).reason())
			.isEqualTo(Reason.MISSING);
		assertThat(refuse(OutsideFile.at(this.folder)).reason()).isEqualTo(Reason.MISSING);
	}

	@Test
	void readsAFileWithAByteOrderMarkAndTakesALanguageThatIsGiven() throws IOException {
		OutsideFile marked = file("beroepen.csv", "\uFEFF" + HEADER + row("7212", "svařeč", "", ""));
		assertThat(get(this.esco.run(marked, "cs", ImportProgress.NONE)).language()).isEqualTo("cs");
	}

	private String row(String isco, String label, String others, String hidden) {
		return "Occupation," + this.address + "," + isco + "," + label + ",\"" + others + "\"," + hidden
				+ ",released,2024-01-25T11:28:50.295Z,,,,http://data.europa.eu/esco/concept-scheme/occupations,,\n";
	}

	private EscoReport run(String name, String content) throws IOException {
		return get(this.esco.run(file(name, content), null, ImportProgress.NONE));
	}

	private OutsideFile file(String name, String content) throws IOException {
		return OutsideFile.at(Files.writeString(this.folder.resolve(name), content));
	}

	private Reason refusal(String name, String content) throws IOException {
		return refuse(file(name, content)).reason();
	}

	private Reason refusal(String content, Charset encoding) throws IOException {
		return refuse(OutsideFile.at(Files.writeString(this.folder.resolve("occupations_nl.csv"), content, encoding)))
			.reason();
	}

	private RefusedFileException refuse(OutsideFile file) {
		Mono<EscoReport> run = this.esco.run(file, null, ImportProgress.NONE);
		return assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> run.block(LONG)).actual();
	}

	private static <T> T get(Mono<T> answer) {
		return Objects.requireNonNull(answer.block(LONG));
	}

}
