package nl.talentmarkt.search.occupation;

import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.talentmarkt.marketplace.work.OccupationConcept;
import nl.talentmarkt.marketplace.work.OccupationGroup;

import static org.assertj.core.api.Assertions.assertThat;

class OccupationNamesTests {

	private static final OccupationConcept OWN = OccupationConcept.of("Talentmarkt", "lasser", OccupationGroup.METAL,
			Map.of("nl", List.of("lasser", "TIG-lasser"), "en", List.of("welder"), "uk", List.of("зварювальник")));

	private static final OccupationConcept OTHER = OccupationConcept.of("ESCO", "http://esco/7212", null,
			Map.of("nl", List.of("lasser", "hardsoldeerder"), "en", List.of("tungsten welder"), "ar",
					List.of("عامل اللحام / عاملة اللحام")));

	private static final OccupationConcept DRIVER = OccupationConcept.of("Talentmarkt", "chauffeur",
			OccupationGroup.TRANSPORT,
			Map.of("nl", List.of("vrachtwagenchauffeur"), "en", List.of("truck driver", "driver")));

	private static final OccupationConcept COOK = OccupationConcept.of("Talentmarkt", "kok", OccupationGroup.KITCHEN,
			Map.of("nl", List.of("kok", "chef-kok"), "tr", List.of("aşçı"), "fa", List.of("آشپز")));

	private final KnownConcepts concepts = new KnownConcepts(OWN, OTHER, DRIVER, COOK);

	private final OccupationNames names = new OccupationNames(this.concepts);

	OccupationNamesTests() {
		this.names.refresh().block();
	}

	@ParameterizedTest
	@CsvSource({ "welder,lasser", "TIG lasser,lasser", "lassers,lasser", "عاملة لحام,lasser", "aşçı,kok", "ASCI,kok",
			"آشپز,kok", "truck driver,vrachtwagenchauffeur", "vracht wagen chauffeur,vrachtwagenchauffeur",
			"chefkok,kok" })
	void recognisesEveryNameInEverySpelling(String typed, String label) {
		List<Recognised> found = this.names.recognise(List.of(typed.split(" ", -1)));
		assertThat(found).singleElement()
			.satisfies((recognised) -> assertThat(recognised.occupations()).extracting(NamedOccupation::label)
				.contains(label));
	}

	@Test
	void meansEveryOccupationOfThatNameAndItsNamesakesInOtherClassifications() {
		assertThat(this.names.recognise(List.of("зварювальник")).getFirst().occupations())
			.extracting(NamedOccupation::key)
			.containsExactlyInAnyOrder("Talentmarkt lasser", "ESCO http://esco/7212");
	}

	@Test
	void takesTheLongestNameAndLeavesOtherWordsAlone() {
		List<Recognised> found = this.names.recognise(List.of("ervaren", "truck", "driver", "zoekt", "kok"));
		assertThat(found).extracting(Recognised::from, Recognised::until)
			.containsExactly(Tuple.tuple(1, 3), Tuple.tuple(4, 5));
	}

	@Test
	void completesFromEachWordOfANameAndOnlyWhatIsWanted() {
		assertThat(this.names.startingWith("driv", (key) -> true)).extracting(OccupationName::text)
			.containsExactlyInAnyOrder("truck driver", "driver");
		assertThat(this.names.startingWith("wel", "ESCO http://esco/7212"::equals)).extracting(OccupationName::text)
			.containsExactly("tungsten welder");
		assertThat(this.names.startingWith("zzz", (key) -> true)).isEmpty();
		assertThat(this.names.startingWith(" ", (key) -> true)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "weldr,welder", "vrachtwagenchaufeur,vrachtwagenchauffeur", "lassre,lasser",
			"зварувальник,зварювальник" })
	void correctsTypingErrors(String typed, String meant) {
		assertThat(this.names.correct(typed)).map(Correction::word).contains(meant.replace("й", "и"));
	}

	@ParameterizedTest
	@CsvSource({ "lasser", "kok", "qqqqqqqq", "las", "xasser" })
	void leavesAloneWhatIsKnownOrResemblesNothing(String typed) {
		assertThat(this.names.correct(typed)).isEmpty();
	}

	@Test
	void readsTheNamesAgainAfterAnImport() {
		assertThat(this.names.refresh().block()).isFalse();
		this.concepts.add(OccupationConcept.of("ESCO", "http://esco/1", OccupationGroup.GREEN,
				Map.of("nl", List.of("imker"), "en", List.of("beekeeper"))));
		assertThat(this.names.recognise(List.of("beekeeper"))).isEmpty();
		assertThat(this.names.refresh().block()).isTrue();
		assertThat(this.names.recognise(List.of("beekeeper"))).hasSize(1);
	}

	@Test
	void recognisesNothingInTextsWithoutNames() {
		assertThat(this.names.recognise(List.of("", "-", "+", "de", "1", "🙂"))).isEmpty();
		assertThat(this.names.recognise(List.of())).isEmpty();
	}

}
