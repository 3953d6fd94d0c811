package nl.talentmarkt.frontend.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Role;
import nl.talentmarkt.marketplace.esco.EscoImport;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.work.OccupationConcepts;

import static org.assertj.core.api.Assertions.assertThat;

class ImportPagesTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String HEADER = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels\n";

	private static final CoachId COACH = new CoachId("test-coach");

	@Autowired
	private Coaches coaches;

	@Autowired
	private OccupationConcepts concepts;

	@Autowired
	private Talents talents;

	@Autowired
	private ImportRuns runs;

	@BeforeEach
	void addTheCoach() {
		this.coaches.find(COACH)
			.switchIfEmpty(
					Mono.defer(() -> this.coaches
						.addAll(List.of(new Coach(COACH, new OrganisationId("test-organisation"), "Test Coach",
								"jobcoach", new EmailAddress("coach@test.example"), null, null, List.of(), 0)))
						.next()))
			.block(PATIENCE);
	}

	@Test
	void importsOccupationsThatAnAdministratorUploads() {
		Browser browser = browserOf(Role.ADMINISTRATOR);
		String address = "http://example.org/" + UUID.randomUUID();
		Answer answer = upload(browser, "/beheer/beroepen", "occupations_nl.csv",
				HEADER + "Occupation," + address + ",7212,lasser,metaallasser,\n", Map.of("language", ""));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/beheer/beroepen");
		String page = finished(browser, "/beheer/beroepen");
		assertThat(page).contains("Klaar: occupations_nl.csv", "1 rijen gelezen, taal: Nederlands");
		assertThat(get(this.concepts.find(EscoImport.SCHEME, address)).label()).isEqualTo("lasser");
	}

	@Test
	void saysInPlainWordsWhyAFileIsNotTaken() {
		Browser browser = browserOf(Role.ADMINISTRATOR);
		upload(browser, "/beheer/beroepen", "occupations_nl.csv", "PK\u0003\u0004zip", Map.of());
		assertThat(finished(browser, "/beheer/beroepen")).contains("Niet overgenomen: occupations_nl.csv",
				"Dit is een ingepakt bestand of een rekenblad.");
		upload(browser, "/beheer/werkzoekenden", "<script>.json", "[{\"naam\": 1}]", Map.of("coach", COACH.value()));
		assertThat(finished(browser, "/beheer/werkzoekenden")).contains("Niet overgenomen: &lt;script&gt;.json",
				"Dit is geen lijst met werkzoekenden in de vorm van VUM 3.0.");
	}

	@Test
	void asksForAFileAndACoach() {
		Browser browser = browserOf(Role.ADMINISTRATOR);
		Answer answer = upload(browser, "/beheer/werkzoekenden", "", "", Map.of("coach", "somebody-else"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Kies een bestand.", "Kies een coach.");
	}

	@Test
	void tellsASecondPersonThatAnImportIsRunning() {
		this.runs.start(ImportRuns.OCCUPATIONS, "groot.csv", (progress) -> Mono.never());
		try {
			Browser browser = browserOf(Role.ADMINISTRATOR);
			Answer answer = upload(browser, "/beheer/beroepen", "occupations_nl.csv", HEADER, Map.of());
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.body()).contains("Er loopt al een import", "Bezig met groot.csv");
			assertThat(browser.get("/beheer/beroepen").body()).contains("<progress", "Bekijk hoe ver het is");
		}
		finally {
			this.runs.clear(ImportRuns.OCCUPATIONS);
		}
	}

	@Test
	void takesJobSeekersOverAndShowsWhatBecameOfThemToTheirPeopleOnly() {
		Browser administrator = browserOf(Role.ADMINISTRATOR);
		String reference = UUID.randomUUID().toString();
		String json = "[{\"idWerkzoekende\": \"%s\", \"telefoonnummer\": [\"053-4876111\"], \"sector\": [{\"codeSbi\": 6201}], \"=cmd()\": 1}]"
			.formatted(reference);
		Answer answer = upload(administrator, "/beheer/werkzoekenden", "mensen.json", json,
				Map.of("coach", COACH.value()));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(finished(administrator, "/beheer/werkzoekenden")).contains("1 nieuw als concept");
		String code = imported(reference).code().value();
		assertThat(administrator.get("/beheer/werkzoekenden").body()).contains("/talenten/" + code + "/overname");
		for (Role role : List.of(Role.ADMINISTRATOR, Role.COACH)) {
			Answer report = browserOf(role).get("/talenten/" + code + "/overname");
			assertThat(report.status()).isEqualTo(200);
			assertThat(report.body()).contains("contact loopt via de coach", "code vertaald naar onze woorden")
				.doesNotContain("4876111");
		}
		for (Role role : List.of(Role.EMPLOYER, Role.TALENT, Role.ORGANISER, Role.AMBASSADOR)) {
			assertThat(browserOf(role).get("/talenten/" + code + "/overname").status()).isEqualTo(404);
		}
		Answer csv = browserOf(Role.COACH).get("/talenten/" + code + "/overname/verslag.csv");
		assertThat(csv.headers().firstValue("Content-Disposition")).hasValueSatisfying(
				(disposition) -> assertThat(disposition).contains("attachment", "overgenomen-" + code + ".csv"));
		assertThat(csv.body()).startsWith("\uFEFFTalentcode;")
			.contains(code + ";" + reference + ";'=cmd();weggelaten;");
		assertThat(administrator.get("/beheer/werkzoekenden/verslag.csv").body()).contains(reference);
	}

	@Test
	void writesNoFileForWhoMayNotImport() throws IOException {
		long before = uploadsOnDisk();
		for (Role role : List.of(Role.EMPLOYER, Role.COACH, Role.ANONYMOUS)) {
			Answer answer = upload(browserOf(role), "/beheer/beroepen", "occupations_nl.csv", HEADER, Map.of());
			assertThat(answer.status()).isIn(401, 403, 404);
		}
		assertThat(uploadsOnDisk()).isEqualTo(before);
	}

	@Test
	void refusesAnEnormousUploadAndStaysThere() {
		Answer answer = upload(browserOf(Role.ADMINISTRATOR), "/beheer/beroepen", "occupations_nl.csv",
				"x".repeat(53_000_000), Map.of());
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.body()).contains("Dit is te groot");
	}

	@Test
	void makesNoCellThatASpreadsheetTakesForAFormula() {
		assertThat(ReportCsv.row(Stream.of("=1+1", "+31", "-2", "@x", "\tx", "gewoon; \"tekst\"", "")))
			.isEqualTo("'=1+1;'+31;'-2;'@x;'\tx;\"gewoon; \"\"tekst\"\"\";\r\n");
	}

	private Talent imported(String reference) {
		return get(this.talents.within(new Reach.OfCoach(COACH))
			.filter((talent) -> talent.origin() != null && talent.origin().reference().equals(reference))
			.next());
	}

	private static String finished(Browser browser, String path) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> browser.get(path).body(), (page) -> !page.contains("<progress"));
	}

	private static Answer upload(Browser browser, String path, String name, String content,
			Map<String, String> fields) {
		String boundary = "grens" + UUID.randomUUID();
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", browser.formToken());
		StringBuilder body = new StringBuilder();
		all.forEach((field, value) -> body.append("--")
			.append(boundary)
			.append("\r\nContent-Disposition: form-data; name=\"")
			.append(field)
			.append("\"\r\n\r\n")
			.append(value)
			.append("\r\n"));
		body.append("--")
			.append(boundary)
			.append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
			.append(name)
			.append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
			.append(content)
			.append("\r\n--")
			.append(boundary)
			.append("--\r\n");
		return browser.send("POST", path, body.toString(), "Content-Type", "multipart/form-data; boundary=" + boundary);
	}

	private static long uploadsOnDisk() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 1)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(".upload")).count();
		}
	}

	private static <T> T get(Mono<T> answer) {
		return Objects.requireNonNull(answer.block(PATIENCE));
	}

}
