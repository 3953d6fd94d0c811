package nl.talentmarkt.search.talent;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.search.connection.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobTextTests {

	private static final String VACANCY = """
			Wij zoeken een ervaren lasser (m/v)
			Kom jij ons enthousiaste team versterken? Wij bieden een marktconform salaris en een goed pensioen.
			• Je last staal en slijpt lasnaden, samen met onze timmerman
			• Je spreekt Nederlands op B1-niveau en hebt rijbewijs B
			• 24 tot 32 uur per week, in Arnhem
			Solliciteer nu!
			""";

	private SearchFixture fixture;

	@BeforeAll
	void start() {
		this.fixture = SearchFixture.start(TestNode.address(), InventedTalents.many(300));
	}

	@AfterAll
	void stop() {
		this.fixture.close();
	}

	@Test
	void saysWhatItRecognised() {
		JobReading reading = reading(VACANCY);
		assertThat(reading.occupations()).containsExactly("lasser");
		assertThat(reading.facts()).containsExactlyInAnyOrder(
				new JobFact.Language(new LanguageRequirement("nl", LanguageRequirement.Skill.SPEAKING, CefrLevel.B1)),
				new JobFact.Licence(DrivingLicence.B), new JobFact.Hours(24, 32), new JobFact.Town("Arnhem"));
		assertThat(reading.words()).contains("lasnaden").doesNotContain("salaris", "enthousiaste", "pensioen");
	}

	@Test
	void putsWhoHasTheOccupationAndWhatIsAskedFirstAndExcludesNobodyForIt() {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.jobText(VACANCY));
		assertThat(labels(results.hits().getFirst())).contains("lasser");
		assertThat(results.hits().getFirst().reasons()).anyMatch((reason) -> reason instanceof MatchReason.Chosen);
		assertThat(results.total()).isGreaterThanOrEqualTo(
				this.fixture.answer(TalentQuery.everybody().with(Facet.OCCUPATION, "lasser")).total());
	}

	@Test
	void letsFacetsExclude() {
		TalentResults<TalentHit> results = this.fixture
			.answer(TalentQuery.jobText(VACANCY).with(Facet.LICENCE, "B").with(Facet.OCCUPATION, "lasser"));
		assertThat(results.hits()).isNotEmpty()
			.allSatisfy((hit) -> assertThat(Facet.LICENCE.valuesOf(hit.profile())).contains("B"));
	}

	@Test
	void readsItsOwnEssenceAsItReadTheWholeText() {
		JobReading whole = reading(VACANCY);
		JobReading again = reading(whole.essence());
		assertThat(whole.essence()).hasSizeLessThanOrEqualTo(SearchText.MAX_LENGTH);
		assertThat(again.occupations()).isEqualTo(whole.occupations());
		assertThat(again.facts()).containsExactlyInAnyOrderElementsOf(whole.facts());
		assertThat(this.fixture.answer(TalentQuery.jobText(whole.essence())).hits().getFirst().code())
			.isEqualTo(this.fixture.answer(TalentQuery.jobText(VACANCY)).hits().getFirst().code());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Goede beheersing van het Engels          | en:SPEAKING:B2
			Je spreekt vloeiend Nederlands           | nl:SPEAKING:C1
			Nederlandse taal minimaal op niveau A2   | nl:SPEAKING:A2
			good command of English                  | en:SPEAKING:B2
			B2 Duits is een pre                      | de:SPEAKING:B2
			""")
	void understandsHowLanguagesAreAsked(String text, String requirement) {
		assertThat(new JobFacts(InventedWork.PLACES).in(text))
			.containsExactly(new JobFact.Language(LanguageRequirement.parse(requirement).orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			32-40 uur                       | 32 | 40
			24 tot 32 uur per week          | 24 | 32
			Fulltime functie                | 33 | 40
			16 à 24 uur                     | 16 | 24
			36-urige werkweek               | 36 | 36
			""")
	void understandsHours(String text, int least, int most) {
		assertThat(new JobFacts(InventedWork.PLACES).in(text)).containsExactly(new JobFact.Hours(least, most));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Onze locatie in Alphen aan den Rijn  | Alphen aan den Rijn
			standplaats Den Haag                 | Den Haag
			regio Zwolle                         | Zwolle
			""")
	void understandsTowns(String text, String town) {
		assertThat(new JobFacts(InventedWork.PLACES).in(text)).containsExactly(new JobFact.Town(town));
	}

	@ParameterizedTest
	@CsvSource({ "24 uur per dag bereikbaar in 3 ploegen van 60 uur", "open van 9 tot 5", "in het hart van de stad" })
	void doesNotInventTowns(String text) {
		assertThat(new JobFacts(InventedWork.PLACES).in(text)).noneMatch((fact) -> fact instanceof JobFact.Town);
	}

	@Test
	void cutsWhatIsTooLongAndSaysSo() {
		TalentResults<TalentHit> results = this.fixture
			.answer(TalentQuery.jobText(VACANCY + "heel leuk werk ".repeat(2_000)));
		assertThat(results.query().text().cut()).isTrue();
		assertThat(labels(results.hits().getFirst())).contains("lasser");
	}

	@ParameterizedTest
	@MethodSource("nl.talentmarkt.search.talent.TalentSearchTests#hostileTexts")
	void answersAnyTextWithoutError(String pasted) {
		assertThat(this.fixture.answer(TalentQuery.jobText(pasted)).total()).isBetween(0L, 300L);
	}

	private JobReading reading(String text) {
		JobReading reading = this.fixture.answer(TalentQuery.jobText(text)).job();
		if (reading == null) {
			throw new AssertionError("Nothing was read");
		}
		return reading;
	}

	private static List<String> labels(TalentHit hit) {
		return hit.profile().occupations().stream().map((occupation) -> occupation.label()).toList();
	}

}
