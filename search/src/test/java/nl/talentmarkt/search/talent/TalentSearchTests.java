package nl.talentmarkt.search.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.search.connection.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalentSearchTests {

	private static final int TALENTS = 300;

	private SearchFixture fixture;

	@BeforeAll
	void start() {
		this.fixture = SearchFixture.start(TestNode.address(), InventedTalents.many(TALENTS));
	}

	@AfterAll
	void stop() {
		this.fixture.close();
	}

	@Test
	void findsEverybodyWithoutAQuestion() {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.everybody());
		assertThat(results.total()).isEqualTo(TALENTS);
		assertThat(results.hits()).hasSize(TalentQuery.PAGE_SIZE)
			.allSatisfy((hit) -> assertThat(hit.reasons()).isEmpty());
	}

	@Test
	void showsTheSearchTierAsItStandsInTheProfile() {
		TalentHit hit = this.fixture.answer(TalentQuery.everybody()).hits().getFirst();
		TalentProfile stored = IntStream.range(0, TALENTS)
			.mapToObj(InventedTalents::visible)
			.filter((talent) -> talent.code().equals(hit.code()))
			.map(Talent::profile)
			.findFirst()
			.orElseThrow();
		assertThat(hit.profile()).isEqualTo(stored);
	}

	@ParameterizedTest
	@CsvSource({ "lassers, lasser", "lassen, lasser", "LASSER, lasser", "laser, lasser",
			"verpleegkunidge, verpleegkundige", "vrachtwagenchaufeur, vrachtwagenchauffeur",
			"magazijn, magazijnmedewerker", "chauffeur, vrachtwagenchauffeur", "monteur, automonteur",
			"onderwijs, leraar basisonderwijs", "welder, lasser", "nurse, verpleegkundige",
			"truck driver, vrachtwagenchauffeur", "لحام, lasser", "الطباخ, kok", "طباخ, kok", "كهربائي, elektricien",
			"зварювальник, lasser", "aşçı, kok", "kleermaakster, kleermaker", "magazijnier, magazijnmedewerker",
			"pätienten, verpleegkundige", "kozijn, timmerman", "software developer, softwareontwikkelaar" })
	void findsTheOccupationHoweverItIsCalled(String typed, String occupation) {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.text(typed));
		assertThat(results.hits()).isNotEmpty();
		assertThat(results.hits().subList(0, Math.min(5, results.hits().size())))
			.allSatisfy((hit) -> assertThat(labels(hit)).contains(occupation));
	}

	@Test
	void findsEverybodyInAnOccupationAndNobodyElse() {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.text("timmerman"));
		assertThat(results.total()).isEqualTo(
				counted((profile) -> profile.occupations().stream().anyMatch((o) -> o.label().equals("timmerman"))));
	}

	@Test
	void putsWhoHasTheOccupationBeforeWhoMerelyDidSuchTasks() {
		List<TalentHit> hits = this.fixture.answer(TalentQuery.text("schoonmaker")).hits();
		assertThat(labels(hits.getFirst())).contains("schoonmaker");
	}

	@Test
	void needsAllOfTwoWords() {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.text("lasser Arnhem"));
		assertThat(results.hits()).isNotEmpty().allSatisfy((hit) -> {
			assertThat(labels(hit)).contains("lasser");
			assertThat(place(hit)).isEqualTo("Arnhem");
		});
	}

	@Test
	void saysWhichWordsMatchWhere() {
		List<MatchReason> reasons = this.fixture.answer(TalentQuery.text("welder lasnaden"))
			.hits()
			.getFirst()
			.reasons();
		assertThat(reasons)
			.contains(new MatchReason.Words(TextField.OCCUPATION_NAME, List.of(new MatchReason.Piece("welder", true))))
			.anySatisfy((reason) -> assertThat(reason).isInstanceOfSatisfying(MatchReason.Words.class, (words) -> {
				assertThat(words.field()).isEqualTo(TextField.TASKS);
				assertThat(words.passage()).contains(new MatchReason.Piece("lasnaden", true))
					.anySatisfy((piece) -> assertThat(piece.matched()).isFalse());
			}));
	}

	@Test
	void saysWhichWordsItLookedForInsteadOfATypingError() {
		assertThat(this.fixture.answer(TalentQuery.text("lassser Arnhem")).correctedText()).isEqualTo("lasser Arnhem");
		assertThat(this.fixture.answer(TalentQuery.text("lasser Arnhem")).correctedText()).isNull();
		assertThat(this.fixture.answer(TalentQuery.text("qqqqqqqq")).correctedText()).isNull();
	}

	@Test
	void saysWhichChoicesAreMet() {
		TalentQuery query = TalentQuery.everybody()
			.with(Facet.SECTOR, "CARE", "ICT")
			.with(new LanguageRequirement("nl", LanguageRequirement.Skill.SPEAKING, CefrLevel.B1))
			.near("Arnhem", 30);
		assertThat(this.fixture.answer(query).hits()).isNotEmpty().allSatisfy((hit) -> {
			assertThat(hit.reasons()).contains(new MatchReason.Chosen(Facet.LANGUAGE, "nl:SPEAKING:B1"),
					new MatchReason.Near("Arnhem", 30));
			for (String sector : List.of("CARE", "ICT")) {
				assertThat(hit.reasons().contains(new MatchReason.Chosen(Facet.SECTOR, sector)))
					.isEqualTo(hit.profile().sectors().contains(Sector.valueOf(sector)));
			}
		});
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "PROFILE_STATE", "LESSON_FREE", "RIGHT_TO_WORK" })
	void countsEachValueOfAFacetAsChoosingItAloneFinds(Facet facet) {
		TalentQuery near = TalentQuery.everybody().near("Arnhem");
		List<FacetCount> counts = this.fixture.answer(near).facet(facet);
		assertThat(counts).isNotEmpty().anySatisfy((count) -> assertThat(count.count()).isPositive());
		for (FacetCount count : counts) {
			assertThat(this.fixture.answer(near.with(facet, count.value())).total()).as(count.value())
				.isEqualTo(count.count());
		}
	}

	@ParameterizedTest
	@CsvSource({ "PROFILE_STATE, WITHDRAWN", "LESSON_FREE, SUNDAY", "RIGHT_TO_WORK, PERMIT_NEEDED" })
	void leavesOutWhatOnlyCoachesChoose(Facet facet, String value) {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.everybody().with(facet, value));
		assertThat(results.total()).isEqualTo(TALENTS);
		assertThat(results.facet(facet)).isEmpty();
		assertThat(results.hits()).allSatisfy((hit) -> assertThat(hit.reasons()).isEmpty());
	}

	@Test
	void countsTheOtherValuesOfAFacetAsIfNoneOfItsOwnWereChosen() {
		TalentResults<TalentHit> all = this.fixture.answer(TalentQuery.everybody());
		TalentResults<TalentHit> chosen = this.fixture.answer(TalentQuery.everybody().with(Facet.SECTOR, "CARE"));
		assertThat(chosen.total()).isLessThan(all.total());
		assertThat(chosen.facet(Facet.SECTOR)).extracting(FacetCount::value, FacetCount::count)
			.isEqualTo(all.facet(Facet.SECTOR).stream().map((c) -> Tuple.tuple(c.value(), c.count())).toList());
		assertThat(chosen.facet(Facet.SECTOR)).filteredOn(FacetCount::chosen)
			.extracting(FacetCount::value)
			.containsExactly("CARE");
		assertThat(sum(chosen.facet(Facet.LEVEL))).isEqualTo(chosen.total());
	}

	@Test
	void countsDaysAsWhatWouldRemainWithOneMore() {
		TalentQuery monday = TalentQuery.everybody().with(Facet.DAY, "MONDAY");
		long friday = this.fixture.answer(monday)
			.facet(Facet.DAY)
			.stream()
			.filter((count) -> count.value().equals("FRIDAY"))
			.mapToLong(FacetCount::count)
			.sum();
		assertThat(friday).isPositive().isEqualTo(this.fixture.answer(monday.toggle(Facet.DAY, "FRIDAY")).total());
	}

	@Test
	void keepsAChosenValueAmongTheCountsWhenNobodyHasIt() {
		List<FacetCount> licences = this.fixture.answer(TalentQuery.everybody().with(Facet.LICENCE, "T"))
			.facet(Facet.LICENCE);
		assertThat(licences).contains(new FacetCount("T", 0, true));
	}

	@ParameterizedTest
	@EnumSource
	void findsWhoReachesALanguageLevelOrHigher(CefrLevel level) {
		TalentResults<TalentHit> results = this.fixture.answer(
				TalentQuery.everybody().with(new LanguageRequirement("nl", LanguageRequirement.Skill.WRITING, level)));
		assertThat(results.total()).isEqualTo(counted((profile) -> profile.languages()
			.stream()
			.anyMatch((known) -> known.language().equals("nl") && known.levels().writing().reaches(level))));
	}

	@Test
	void findsWhoLivesNearEnoughAndNearestFirst() {
		List<TalentHit> hits = allPages(TalentQuery.everybody().near("Arnhem", 20).orderedBy(SortOrder.DISTANCE));
		assertThat(hits).isNotEmpty();
		assertThat(hits.stream().map((hit) -> place(hit)).collect(Collectors.toSet()))
			.isEqualTo(Set.of("Arnhem", "Nijmegen"));
		assertThat(hits.stream().map((hit) -> hit.distance().orElseThrow())).isSorted();
	}

	@Test
	void leavesOutAPlaceThatIsNotKnownAndSaysSo() {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.everybody().near("Verweggistan", 10));
		assertThat(results.placeKnown()).isFalse();
		assertThat(results.total()).isEqualTo(TALENTS);
	}

	@Test
	void findsWhoCanStartSoonEnough() {
		assertThat(this.fixture.answer(TalentQuery.everybody().with(Facet.START, "NOW")).total())
			.isEqualTo(counted((profile) -> !from(profile).isAfter(InventedTalents.TODAY)));
	}

	@Test
	void findsWhoWantsOneOfTheOffers() {
		assertThat(this.fixture.answer(TalentQuery.everybody().with(Facet.OFFER_KIND, "JOB", "INTERNSHIP")).total())
			.isEqualTo(counted((profile) -> profile.offerKinds().contains(OfferKind.JOB)
					|| profile.offerKinds().contains(OfferKind.INTERNSHIP)));
	}

	@ParameterizedTest
	@EnumSource
	void showsEachTalentOnExactlyOnePage(SortOrder order) {
		List<TalentHit> hits = allPages(TalentQuery.everybody().near("Utrecht").orderedBy(order));
		assertThat(hits).extracting(TalentHit::code).doesNotHaveDuplicates().hasSize(TALENTS);
	}

	@Test
	void showsNobodyBeyondTheLastPage() {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.everybody().page(10_000));
		assertThat(results.hits()).isEmpty();
		assertThat(results.lastPage()).isEqualTo(15);
	}

	@Test
	void ordersByAvailabilityAndByNovelty() {
		assertThat(this.fixture.answer(TalentQuery.everybody().orderedBy(SortOrder.AVAILABLE_FROM)).hits())
			.extracting((hit) -> from(hit.profile()))
			.isSorted();
	}

	@Test
	void suggestsOccupationsByAnyOfTheirNames() {
		assertThat(suggested("las")).contains("lasser");
		assertThat(suggested("wel")).contains("lasser");
		assertThat(suggested("ver")).contains("verpleegkundige");
		assertThat(suggested("driv")).contains("vrachtwagenchauffeur");
		assertThat(suggested("طب")).contains("kok");
		assertThat(suggested("NAUW")).contains("nauwkeurig");
		assertThat(suggested("basis")).contains("leraar basisonderwijs");
		assertThat(suggested("x(y")).isEmpty();
		assertThat(suggested(".*")).isEmpty();
		assertThat(suggested("l.*")).isEqualTo(suggested("l"));
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void answersAnyTextWithoutError(String typed) {
		TalentResults<TalentHit> results = this.fixture.answer(TalentQuery.text(typed));
		assertThat(results.total()).isBetween(0L, (long) TALENTS);
		assertThat(this.fixture.search.suggest(typed).collectList().block(SearchFixture.SOON)).isNotNull();
	}

	static List<String> hostileTexts() {
		return List.of("\"", "(((", "lasser AND NOT (kok", "code:*", "*:*", "/.*/", "lasser~2^99", "[* TO *]",
				"{\"query\":1}", "\\", "\\u0000", "\u0000\u0001\u001b", "a".repeat(10_000), "lasser ".repeat(1_500),
				"é̀".repeat(300), "لحام welder \u202e\u2066 lasser \u2069", "\ud800", "\ud83d\ude00\ud83d\ude00",
				"<script>alert(1)</script>", "' OR 1=1 --", "${jndi:ldap://x}", "de het een", "   ", "-",
				"+lasser -kok", "a b c d e f g h i j k l", "\uE000lasser\uE001", "%00%0a", "１２３４５", "𝓵𝓪𝓼𝓼𝓮𝓻",
				IntStream.range(0, 400).mapToObj((n) -> "w" + n).collect(Collectors.joining(" ")));
	}

	@Test
	void treatsSyntaxAsPlainText() {
		assertThat(this.fixture.answer(TalentQuery.text("+lasser -(\"")).total())
			.isEqualTo(this.fixture.answer(TalentQuery.text("lasser")).total());
	}

	@Test
	void saysWhenATextWasCut() {
		assertThat(this.fixture.answer(TalentQuery.text("lasser ".repeat(1_500))).query().text().cut()).isTrue();
	}

	@Test
	void leavesOutUnknownChoices() {
		TalentQuery query = TalentQuery.everybody()
			.with(Facet.SECTOR, "NIETS", "'; drop")
			.with(Facet.LANGUAGE, "nl:B1");
		assertThat(query.choices()).isEmpty();
		assertThat(this.fixture.answer(query).total()).isEqualTo(TALENTS);
	}

	private List<TalentHit> allPages(TalentQuery query) {
		List<TalentHit> hits = new ArrayList<>();
		int lastPage = this.fixture.answer(query).lastPage();
		for (int page = 1; page <= lastPage; page++) {
			hits.addAll(this.fixture.answer(query.page(page)).hits());
		}
		return hits;
	}

	private List<String> suggested(String typed) {
		return this.fixture.search.suggest(typed).map(Suggestion::text).toStream().toList();
	}

	private static long counted(Predicate<TalentProfile> condition) {
		return IntStream.range(0, TALENTS).mapToObj(InventedTalents::profile).filter(condition).count();
	}

	private static long sum(List<FacetCount> counts) {
		return counts.stream().mapToLong(FacetCount::count).sum();
	}

	private static List<String> labels(TalentHit hit) {
		return hit.profile().occupations().stream().map((occupation) -> occupation.label()).toList();
	}

	private static String place(TalentHit hit) {
		return Optional.ofNullable(hit.profile().mobility()).map(Mobility::place).orElseThrow();
	}

	private static LocalDate from(TalentProfile profile) {
		return Optional.ofNullable(profile.availability()).map(Availability::from).orElseThrow();
	}

}
