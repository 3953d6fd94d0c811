package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import co.elastic.clients.json.JsonData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.search.connection.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseloadSearchTests {

	private static final TalentCode NOTED = InventedTalents.code(Caseloads.NOTED);

	private SearchFixture fixture;

	@BeforeAll
	void start() {
		this.fixture = SearchFixture.start(TestNode.address(), Caseloads.all());
	}

	@AfterAll
	void stop() {
		this.fixture.close();
	}

	private TalentResults<CaseloadHit> ask(TalentQuery query, CoachId coach) {
		return this.fixture.ask(query, Caseloads.of(coach));
	}

	private List<TalentCode> found(String words, CoachId coach) {
		return ask(TalentQuery.text(words), coach).hits().stream().map(CaseloadHit::code).toList();
	}

	@Test
	void findsEverybodyOfTheOwnCaseloadAndNobodyElse() {
		assertThat(allPages(Caseloads.FIRST)).extracting(CaseloadHit::code)
			.containsExactlyInAnyOrderElementsOf(
					IntStream.range(0, Caseloads.OWN).mapToObj(InventedTalents::code).toList());
		assertThat(ask(TalentQuery.everybody(), Caseloads.SECOND).total()).isEqualTo(Caseloads.ALL - Caseloads.OWN);
		assertThat(ask(TalentQuery.everybody(), new CoachId("coach")).total()).isZero();
	}

	private List<CaseloadHit> allPages(CoachId coach) {
		return Stream.of(1, 2, 3)
			.flatMap((page) -> ask(TalentQuery.everybody().page(page), coach).hits().stream())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("othersReaches")
	void findsAndCountsNobodyForWhoIsNoCoach(Reach reach) {
		for (TalentQuery query : List.of(TalentQuery.everybody(), TalentQuery.text("lasser"),
				TalentQuery.text("xylofoon"), TalentQuery.jobText("Gezocht: lasser met ervaring in staal"))) {
			TalentResults<CaseloadHit> results = this.fixture.ask(query, reach);
			assertThat(results.total()).isZero();
			assertThat(results.hits()).isEmpty();
			assertThat(results.facets().values())
				.allSatisfy((counts) -> assertThat(counts).allSatisfy((count) -> assertThat(count.count()).isZero()));
		}
	}

	static List<Reach> othersReaches() {
		return List.of(new Reach.Nothing(), new Reach.Everything(),
				new Reach.OfOrganisation(new OrganisationId("organisation-1")),
				new Reach.OfEmployer(new EmployerId("employer")), new Reach.OfAccount(new AccountId("account-1")),
				new Reach.OfTalent(InventedTalents.visible(1).id()));
	}

	@ParameterizedTest
	@CsvSource({ "Semhar, FIRST_NAME", "xylofoon, NOTES", "walsmachine, NO_GO_TASKS", "tweelingen, CONSTRAINTS",
			"imkerij, DREAM", "rijexamen, NEXT_STEP", "bedrijfseigenaar, LONG_TERM_GOAL", "zelfverzekerd, READINESS" })
	void findsTheWordsThatOnlyTheOwnCoachKnowsAndSaysWhere(String word, TextField where) {
		TalentResults<CaseloadHit> results = ask(TalentQuery.text(word), Caseloads.SECOND);
		assertThat(results.hits()).singleElement().satisfies((hit) -> {
			assertThat(hit.code()).isEqualTo(NOTED);
			assertThat(hit.firstName()).isEqualTo("Semhar");
			assertThat(hit.reasons()).singleElement()
				.isInstanceOfSatisfying(MatchReason.Words.class, (words) -> assertThat(words.field()).isEqualTo(where));
		});
		assertThat(found(word, Caseloads.FIRST)).isEmpty();
		assertThat(this.fixture.ask(TalentQuery.text(word)).total()).isZero();
	}

	@Test
	void suggestsWhatSomebodyInTheOwnCaseloadHasAndCountsNobodyElse() {
		Map<String, Long> first = suggested("las", Caseloads.of(Caseloads.FIRST));
		Map<String, Long> second = suggested("las", Caseloads.of(Caseloads.SECOND));
		assertThat(first).isNotEmpty();
		assertThat(second).isNotEqualTo(first);
		first.forEach((text, count) -> assertThat(count)
			.isEqualTo(ask(TalentQuery.everybody().with(Facet.OCCUPATION, text), Caseloads.FIRST).total()));
		assertThat(suggested("las", new Reach.Everything())).isEmpty();
		assertThat(suggested(" ", Caseloads.of(Caseloads.FIRST))).isEmpty();
	}

	private Map<String, Long> suggested(String typed, Reach reach) {
		return this.fixture.bean(CaseloadSearch.class)
			.suggest(typed, reach)
			.collectMap(Suggestion::text, Suggestion::count)
			.blockOptional(SearchFixture.SOON)
			.orElseThrow();
	}

	@Test
	void keepsWhatOnlyTheCoachKnowsOutOfTheIndexForEmployers() {
		List<String> documents = sources(this.fixture.aliases().getFirst());
		assertThat(documents).hasSize(Caseloads.ALL)
			.allSatisfy((document) -> assertThat(document).doesNotContainIgnoringCase("geheim")
				.doesNotContain("xylofoon", "wals", "tweeling", "imkerij", "rijexamen", "bedrijfseigenaar",
						"zelfverzekerd", "Semhar", "REPORT_TO_UWV", "lesson", "coach"));
		assertThat(sources(this.fixture.aliases().getLast())).hasSize(Caseloads.ALL)
			.anySatisfy((document) -> assertThat(document).contains("xylofoon", "Semhar"))
			.allSatisfy((document) -> assertThat(document).doesNotContain("Cvgeheim", "Pitchgeheim", "organisation-1",
					"account-1", "talent-"));
	}

	private List<String> sources(String index) {
		return this.fixture.cluster()
			.work((client) -> client.search((request) -> request.index(index).size(Caseloads.ALL + 1), JsonData.class))
			.blockOptional(SearchFixture.SOON)
			.orElseThrow()
			.hits()
			.hits()
			.stream()
			.map((hit) -> Objects.requireNonNull(hit.source()).toString())
			.toList();
	}

	@Test
	void holdsTheAllowListedFieldsAndNothingElse() {
		List<String> more = TalentIndexTests.names(CaseloadDocument.class);
		assertThat(more).containsAll(TalentIndexTests.names(TalentDocument.class));
		assertThat(more.stream().filter((name) -> !TalentIndexTests.names(TalentDocument.class).contains(name)))
			.containsExactlyInAnyOrder("coach", "state", "firstName", "notes", "noGoTasks", "constraints", "dream",
					"nextStep", "longTermGoal", "readiness", "lessonDays", "lessonFreeDays", "rightToWork");
	}

	@ParameterizedTest
	@CsvSource({ "lassers, lasser", "laser, lasser", "verpleegkunidge, verpleegkundige", "magazijn, magazijnmedewerker",
			"welder, lasser", "لحام, lasser", "aşçı, kok" })
	void findsTheOccupationHoweverItIsCalled(String typed, String occupation) {
		assertThat(ask(TalentQuery.text(typed), Caseloads.FIRST).hits()).isNotEmpty()
			.first()
			.satisfies((hit) -> assertThat(hit.profile().occupations())
				.anySatisfy((known) -> assertThat(known.label()).isEqualTo(occupation)));
	}

	@Test
	void findsATalentByItsCode() {
		assertThat(found(NOTED.value().toLowerCase(java.util.Locale.ROOT), Caseloads.SECOND)).containsExactly(NOTED);
		assertThat(found(NOTED.value(), Caseloads.FIRST)).isEmpty();
	}

	@Test
	void correctsTypingErrorsByTheWordsOfTheOwnCaseloadOnly() {
		TalentResults<CaseloadHit> own = ask(TalentQuery.text("xylofoom"), Caseloads.SECOND);
		assertThat(own.correctedText()).isEqualTo("xylofoon");
		assertThat(own.hits()).extracting(CaseloadHit::code).containsExactly(NOTED);
		TalentResults<CaseloadHit> others = ask(TalentQuery.text("xylofoom"), Caseloads.FIRST);
		assertThat(others.correctedText()).isNull();
		assertThat(others.total()).isZero();
		// What others wrote right is a typing error here, as if they had not written it.
		assertThat(ask(TalentQuery.text("tweelingg"), Caseloads.FIRST).correctedText()).isNull();
		assertThat(ask(TalentQuery.text("semharr"), Caseloads.SECOND).correctedText()).isEqualTo("semhar");
	}

	@ParameterizedTest
	@EnumSource
	void countsEachValueOfAFacetAsChoosingItAloneFinds(Facet facet) {
		TalentQuery near = TalentQuery.everybody().near("Arnhem");
		List<FacetCount> counts = ask(near, Caseloads.SECOND).facet(facet);
		assertThat(counts).isNotEmpty().anySatisfy((count) -> assertThat(count.count()).isPositive());
		for (FacetCount count : counts) {
			assertThat(ask(near.with(facet, count.value()), Caseloads.SECOND).total()).as(count.value())
				.isEqualTo(count.count());
		}
	}

	@Test
	void saysWhichChoicesAreMet() {
		TalentQuery query = TalentQuery.everybody()
			.with(Facet.PROFILE_STATE, "VISIBLE", "DRAFT")
			.with(Facet.LESSON_FREE, "MONDAY", "WEDNESDAY")
			.with(Facet.RIGHT_TO_WORK, "REPORT_TO_UWV");
		assertThat(ask(query, Caseloads.SECOND).hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.reasons()).containsExactlyInAnyOrder(
					new MatchReason.Chosen(Facet.PROFILE_STATE, "VISIBLE"),
					new MatchReason.Chosen(Facet.LESSON_FREE, "MONDAY"),
					new MatchReason.Chosen(Facet.LESSON_FREE, "WEDNESDAY"),
					new MatchReason.Chosen(Facet.RIGHT_TO_WORK, "REPORT_TO_UWV")));
		assertThat(ask(query.with(Facet.LESSON_FREE, "TUESDAY"), Caseloads.SECOND).total()).isZero();
		assertThat(ask(query, Caseloads.FIRST).total()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void showsEverybodyOnceOnPagesHoweverTheyAreOrdered(SortOrder order) {
		TalentQuery query = TalentQuery.everybody().near("Utrecht").orderedBy(order);
		assertThat(Stream.of(1, 2).flatMap((page) -> ask(query.page(page), Caseloads.FIRST).hits().stream()))
			.extracting(CaseloadHit::code)
			.doesNotHaveDuplicates()
			.hasSize(Caseloads.OWN);
	}

}
