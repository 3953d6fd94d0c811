package nl.talentmarkt.frontend.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.running.RunningApplication;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.esco.EscoImport;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.vum.VumImport;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationConcepts;

import static org.assertj.core.api.Assertions.assertThat;

class ImportCommandTests extends RunningApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	@Autowired
	private EscoImport esco;

	@Autowired
	private VumImport vum;

	@Autowired
	private Coaches coaches;

	@Autowired
	private ObjectProvider<ShownDrafts> shown;

	@Autowired
	private Wordings wordings;

	@Autowired
	private OccupationConcepts concepts;

	@Autowired
	private Talents talents;

	private final CoachId coach = new CoachId("coach-" + UUID.randomUUID());

	private final String address = "http://example.org/" + UUID.randomUUID();

	/** Letters only: digits can look like the number of a person, which is refused. */
	private final String name = "zoutproever " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	@BeforeEach
	void addTheCoachAndTheFiles() throws IOException {
		this.coaches.addAll(List.of(new Coach(this.coach, new OrganisationId("o"), "Fatima", "jobcoach",
				new EmailAddress("fatima@test.example"), null, null, List.of(), 0)))
			.blockLast(PATIENCE);
		Files.writeString(this.folder.resolve("occupations_nl.csv"),
				"conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels\nOccupation," + this.address
						+ ",7543," + this.name + ",,\n");
		Files.writeString(this.folder.resolve("LEESMIJ.csv"), "geen beroepen");
		Files.writeString(this.folder.resolve("mensen.json"), """
				[{"idWerkzoekende": "%s", "mobiliteit": {"bemiddelingspostcode": "7511AB", "maximaleReisafstand": 20},
				  "arbeidsmarktkwalificatie": {"interesse": [{"naamInteresse": "%s (mbo)"}]}},
				 {"idWerkzoekende": "%s", "bemiddelingsberoep": [{"codeBeroepsnaam": "https://example.org/57D1"}],
				  "mobiliteit": {"bemiddelingspostcode": "3511AB", "maximaleReisafstand": 20}},
				 {"idWerkzoekende": "%s"}]""".formatted(UUID.randomUUID(), this.name, UUID.randomUUID(),
				UUID.randomUUID()));
	}

	@Test
	void importsAndShowsEverybodyWhoCanBeShown() {
		run(this.shown, true);
		assertThat(get(this.concepts.find(EscoImport.SCHEME, this.address)).label()).startsWith("zoutproever");
		List<Talent> caseload = caseload();
		assertThat(caseload).hasSize(3).filteredOn(Talent::isVisibleToEmployers).hasSize(2);
		assertThat(caseload).flatExtracting((talent) -> talent.profile().occupations())
			.extracting(Occupation::uri)
			.contains(this.address);
		run(this.shown, true);
		assertThat(caseload()).containsExactlyInAnyOrderElementsOf(caseload);
	}

	@Test
	void leavesDraftsHiddenWhenNobodyAskedToShowThem() {
		run(this.shown, false);
		assertThat(caseload()).hasSize(3).noneMatch(Talent::isVisibleToEmployers);
	}

	@Test
	void doesNothingAtAllWhereConsentWouldHaveToBeInvented() {
		run(new StaticListableBeanFactory().getBeanProvider(ShownDrafts.class), true);
		assertThat(this.concepts.find(EscoImport.SCHEME, this.address).block(PATIENCE)).isNull();
		assertThat(caseload()).isEmpty();
	}

	@Test
	void goesOnWithTheNextFileAfterAFalseOne() throws IOException {
		Files.writeString(this.folder.resolve("occupations_en.csv"), "false");
		run(this.shown, false);
		assertThat(get(this.concepts.find(EscoImport.SCHEME, this.address)).label()).startsWith("zoutproever");
		assertThat(caseload()).hasSize(3);
	}

	private void run(ObjectProvider<ShownDrafts> drafts, boolean show) {
		ImportProperties properties = new ImportProperties(List.of(this.folder), this.folder.resolve("mensen.json"),
				this.coach.value(), show);
		new ImportCommand(properties, this.esco, this.vum, this.coaches, drafts, this.wordings, Clock.systemUTC()).run()
			.block(PATIENCE);
	}

	private List<Talent> caseload() {
		return get(this.talents.within(new Reach.OfCoach(this.coach)).collectList());
	}

	private static <T> T get(Mono<T> answer) {
		return Objects.requireNonNull(answer.block(PATIENCE));
	}

}
