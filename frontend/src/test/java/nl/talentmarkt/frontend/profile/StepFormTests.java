package nl.talentmarkt.frontend.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading what somebody filled in, without a server. */
class StepFormTests {

	private static final OccupationCatalogue CATALOGUE = OccupationCatalogue.read();

	private static final Places PLACES = Places.read();

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String BSN = "111222333";

	private Talent talent = SampleTalents.visible(new CoachId("fatima"));

	private Map<String, @Nullable String> errors = Map.of();

	private Writing writing(boolean mayApprove) {
		return new Writing(Editor.COACH, new AccountId("a"), mayApprove, this.talent.edited(),
				Instant.parse("2026-03-02T09:00:00Z"), TODAY, CATALOGUE, PLACES);
	}

	private TalentProfile save(StepForm form) {
		return save(form, true);
	}

	private TalentProfile save(StepForm form, boolean mayApprove) {
		BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, "form");
		this.talent = form.read(new Fields(result), writing(mayApprove)).apply(this.talent).aggregate();
		this.errors = result.getFieldErrors()
			.stream()
			.collect(Collectors.toMap(FieldError::getField, (error) -> String.valueOf(error.getCode()),
					(first, second) -> first));
		return this.talent.edited();
	}

	private static WorkForm work(Map<String, OccupationRow> rows, @Nullable String interests) {
		return new WorkForm(null, null, rows, null, interests, "true", List.of("CARE"), "MBO_2");
	}

	private static OccupationRow cook(@Nullable String tasks, List<String> usual, @Nullable String years) {
		return new OccupationRow(null, OccupationCatalogue.SCHEME, "kok", "verzonnen naam", usual, tasks, years);
	}

	@Test
	void whatIsStoredComesBackUnchangedFromEveryStep() {
		Talent before = this.talent;
		save(WorkForm.of(this.talent, writing(true)));
		save(LanguagesForm.of(this.talent, writing(true)));
		save(WhenForm.of(this.talent, writing(true)));
		save(WhereForm.of(this.talent, writing(true)));
		save(WishesForm.of(this.talent, writing(true)));
		save(LearnedForm.of(this.talent, writing(true)));
		save(ReferencesForm.of(this.talent, writing(true)));
		save(AboutForm.of(this.talent, writing(true)));
		save(NotesForm.of(this.talent, writing(true)));
		assertThat(this.talent).isEqualTo(before);
	}

	@Test
	void takesANameFromTheListAndTickedTasksAsTheyStandThere() {
		Occupation stored = save(work(Map.of("r00", cook("Bestellen bij de groothandel", List.of("0", "2"), "")), null))
			.occupations()
			.getFirst();
		List<String> usual = CATALOGUE.find("kok").orElseThrow().tasks();
		assertThat(this.errors).isEmpty();
		assertThat(stored.label()).isEqualTo("kok");
		assertThat(stored.tasks().value().lines()).containsExactly(usual.get(0), usual.get(2),
				"Bestellen bij de groothandel");
		assertThat(stored.years()).isZero();
	}

	@Test
	void keepsAnOccupationInOwnWords() {
		Occupation stored = save(work(
				Map.of("r00", new OccupationRow(null, Occupation.OWN_WORDS, null, "حداد", List.of(), "Smeden", "7")),
				null))
			.occupations()
			.getFirst();
		assertThat(stored.scheme()).isEqualTo(Occupation.OWN_WORDS);
		assertThat(stored.label()).isEqualTo("حداد");
		assertThat(stored.uri()).isNull();
	}

	@Test
	void storesWhatIsRightAndLeavesWhatIsWrongAsItIs() {
		OccupationRow welder = OccupationRow.of(this.talent.edited().occupations().getFirst(), CATALOGUE);
		OccupationRow wrong = new OccupationRow(welder.was(), welder.scheme(), welder.uri(), welder.label(), List.of(),
				"Bel mij op 0612345678", "10");
		TalentProfile profile = save(
				work(Map.of("r00", wrong, "r01", cook("Koken", List.of(), "3")), "tuinieren\nbsn " + BSN));
		assertThat(this.errors).containsEntry("occupations[r00].tasks", "field.CONTACT_DATA")
			.containsEntry("interests", "field.LOOKS_LIKE_BSN")
			.hasSize(2);
		assertThat(profile.occupations()).extracting(Occupation::label).containsExactly("lasser", "kok");
		assertThat(profile.occupations().getFirst().tasks().value()).isEqualTo("Staal lassen");
		assertThat(profile.interests()).containsExactly(new PublicText("werken met hout"));
		assertThat(profile.sectors()).containsExactly(Sector.CARE);
	}

	@Test
	void asksForAtLeastOneTask() {
		save(work(Map.of("r00", cook(" ", List.of(), "3")), null));
		assertThat(this.errors).containsEntry("occupations[r00].tasks", "edit.work.tasks.missing");
	}

	@ParameterizedTest
	@CsvSource({ "-1", "61", "veel", "2147483648", "3.5" })
	void refusesYearsThatNobodyHas(String years) {
		save(work(Map.of("r00", cook("Koken", List.of(), years)), null));
		assertThat(this.errors).containsEntry("occupations[r00].years", "field.NUMBER");
	}

	@Test
	void refusesAnUnknownSectorAndLevelAndKeepsThoseThatWere() {
		TalentProfile profile = save(
				new WorkForm(null, null, Map.of(), null, null, null, List.of("CARE", "SPACE"), "PHD"));
		assertThat(this.errors).containsOnlyKeys("sectors", "level");
		assertThat(profile.sectors()).containsExactlyInAnyOrder(Sector.MANUFACTURING, Sector.ENGINEERING);
		assertThat(profile.level()).isNotNull();
		assertThat(profile.openToOtherWork()).isFalse();
	}

	@Test
	void refusesMoreRowsThanFitAndStoresNoneOfThem() {
		Map<String, OccupationRow> rows = IntStream.range(0, 200)
			.boxed()
			.collect(
					Collectors.toMap((number) -> "r%03d".formatted(number), (number) -> cook("Koken", List.of(), "1")));
		TalentProfile profile = save(work(rows, null));
		assertThat(this.errors).containsEntry("occupations", "field.TOO_MANY");
		assertThat(profile.occupations()).extracting(Occupation::label).containsExactly("lasser");
	}

	@Test
	void refusesTextsThatAreTooLongAndMarkupStaysText() {
		TalentProfile profile = save(work(Map.of("r00", cook("x".repeat(10_000), List.of(), "1")), "<b>koken</b>"));
		assertThat(this.errors).containsEntry("occupations[r00].tasks", "field.TOO_LONG");
		assertThat(profile.interests()).containsExactly(new PublicText("<b>koken</b>"));
	}

	@Test
	void takesOneLevelForAllSkillsOrEachItsOwn() {
		LanguageRow same = new LanguageRow("nl", "SAME", "B1", "C2", null, null, null, null, "SCHOOL", "2026-01-15");
		LanguageRow each = new LanguageRow("ti", "DIFFERENT", "A1", "C2", "A1", "C2", "C2", "ALFA", "SELF", "");
		TalentProfile profile = save(new LanguagesForm(null, null, Map.of("r00", same, "r01", each), null));
		assertThat(this.errors).isEmpty();
		assertThat(profile.languages().getFirst().levels()).isEqualTo(LanguageLevels.all(CefrLevel.B1));
		assertThat(profile.languages().getLast().levels())
			.isEqualTo(new LanguageLevels(CefrLevel.C2, CefrLevel.A1, CefrLevel.C2, CefrLevel.C2, CefrLevel.ALFA));
		assertThat(profile.languages().getLast().establishedOn()).isEqualTo(TODAY);
	}

	@Test
	void refusesALanguageThatDoesNotExistAndADayToCome() {
		save(new LanguagesForm(null, null,
				Map.of("r00", new LanguageRow("xx", "SAME", "B1", null, null, null, null, null, "SELF", null), "r01",
						new LanguageRow("nl", "SAME", "B1", null, null, null, null, null, "SELF", "2027-01-01")),
				null));
		assertThat(this.errors).containsOnlyKeys("languages[r00].language", "languages[r01].establishedOn");
		assertThat(this.talent.edited().languages()).extracting("language").containsExactly("nl");
	}

	@Test
	void fillsInTheSameHoursAndTodayWhereNothingWasTyped() {
		var availability = save(new WhenForm(null, null, "", "24", List.of("MONDAY"), "")).availability();
		assertThat(availability).isNotNull();
		assertThat(availability.leastHours()).isEqualTo(24);
		assertThat(availability.from()).isEqualTo(TODAY);
	}

	@Test
	void savesTheDaysWhenTheHoursAreWrong() {
		var availability = save(new WhenForm(null, null, "30", "99", List.of("SUNDAY"), "2026-04-01")).availability();
		assertThat(this.errors).containsOnlyKeys("mostHours");
		assertThat(availability).isNotNull();
		assertThat(availability.mostHours()).isEqualTo(32);
		assertThat(availability.days()).containsExactly(java.time.DayOfWeek.SUNDAY);
	}

	@Test
	void keepsTheTownOfAPostcodeAndNotThePostcode() {
		Mobility mobility = save(new WhereForm(null, null, "3811 AB", "10", List.of("CAR"), List.of("B", "C")))
			.mobility();
		assertThat(mobility).isNotNull();
		assertThat(mobility.place()).isEqualTo("Amersfoort");
	}

	@Test
	void saysThatAPlaceIsNotKnownAndStoresTheRest() {
		Mobility mobility = save(new WhereForm(null, null, "Nergenshuizen", "10", List.of("CAR"), List.of()))
			.mobility();
		assertThat(this.errors).containsEntry("place", "field.PLACE");
		assertThat(mobility).isNotNull();
		assertThat(mobility.place()).isEqualTo("Amersfoort");
		assertThat(mobility.largestDistance()).isEqualTo(10);
	}

	@Test
	void takesEveryWishAwayWhenNoneIsTicked() {
		assertThat(save(new WishesForm(null, null, null)).offerKinds()).isEmpty();
		assertThat(save(new WishesForm(null, null, List.of("JOB"))).offerKinds()).isEqualTo(Set.of(OfferKind.JOB));
	}

	@Test
	void asksForTheLevelOfAValuedDiplomaOnly() {
		save(new LearnedForm(null, null, Map.of("r00", new DiplomaRow("Metaaltechniek", "Metaaltechniek", "VALUED", ""),
				"r01", new DiplomaRow(null, "Verpleegkunde", "REQUESTED", "HBO")), Map.of(), ""));
		assertThat(this.errors).containsOnlyKeys("diplomas[r00].valuedAs");
		assertThat(this.talent.edited().diplomas()).extracting(Diploma::name)
			.containsExactly(new PublicText("Metaaltechniek"), new PublicText("Verpleegkunde"));
	}

	@Test
	void showsAnItemOnlyOnTheWordOfWhoMayGiveIt() {
		ReferenceRow row = new ReferenceRow("buurthuis", "Beheerder, buurthuis", "Helpt altijd mee.", "true");
		save(new ReferencesForm(null, null, Map.of("r00", row)), false);
		assertThat(this.talent.profile().references()).isEmpty();
		save(new ReferencesForm(null, null, Map.of("r00", row)), true);
		assertThat(this.talent.profile().references()).hasSize(1);
		assertThat(this.talent.portfolio().approvals()).extracting("item.value").containsOnlyOnce("buurthuis");
	}

	@Test
	void hidesAnItemAtOnceForEverybodyWhoWritesInTheProfile() {
		ReferenceRow row = new ReferenceRow("voorman", "Voorman, metaalbedrijf", "Werkt netjes en op tijd.", null);
		save(new ReferencesForm(null, null, Map.of("r00", row)), false);
		assertThat(this.talent.profile().references()).isEmpty();
		assertThat(this.talent.portfolio().references()).extracting("id.value").containsExactly("voorman");
	}

	@Test
	void addsAnItemOnceHoweverOftenTheFormIsSent() {
		ReferenceRow row = new ReferenceRow("nieuw", "Chef", "Goed.", null);
		save(new ReferencesForm(null, null, Map.of("r00", row)));
		save(new ReferencesForm(null, null, Map.of("r00", row)));
		assertThat(this.talent.portfolio().references()).hasSize(1);
	}

	@Test
	void keepsTheDetailTierFieldByField() {
		save(new AboutForm(null, null, "Yonas", "Mijn BSN is " + BSN, ""));
		assertThat(this.errors).containsOnlyKeys("curriculumVitae");
		assertThat(this.talent.details().curriculumVitae()).isNotNull();
		assertThat(this.talent.details().pitch()).isNull();
	}

	@Test
	void passesOverRowsThatNoPageHas() {
		assertThat(work(Map.of("__proto__", cook("Koken", List.of(), "1"), "r00", cook("Koken", List.of(), "1")), null)
			.keys()).containsExactly("r00");
	}

	@Test
	void findsOccupationsByTheirNameInAnyLanguage() {
		OccupationSearch search = new OccupationSearch(CATALOGUE);
		assertThat(search.find("LASS").getFirst().code()).isEqualTo("lasser");
		assertThat(search.find("welder")).extracting("code").contains("lasser");
		assertThat(search.find("لحام")).extracting("code").contains("lasser");
		assertThat(search.find("x")).isEmpty();
		assertThat(search.find("qqqq")).isEmpty();
	}

}
