package nl.talentmarkt.marketplace.vum;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.vum.VumMapping.Direction;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

import static org.assertj.core.api.Assertions.assertThat;

class VumMappingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Set<DayOfWeek> OFFICE_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private static final String ADDRESS = "https://linkeddata.competentnl.nl/uwv/id/occupation/57D17BDAA8";

	private final Places places = Places.read();

	private final VumWriter writer = new VumWriter(this.places);

	private final VumReader reader = new VumReader(this.places);

	@Test
	void namesEveryComponentOfTheProfileOnce() {
		Set<String> whole = Set.of("availability", "mobility");
		List<String> expected = Stream
			.of(names(TalentProfile.class, "").filter((name) -> !whole.contains(name)),
					names(Availability.class, "availability."), names(Mobility.class, "mobility."))
			.flatMap((names) -> names)
			.toList();
		assertThat(VumMapping.ALL).extracting(VumMapping::component).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(VumMapping.ALL).allSatisfy((mapping) -> assertThat(mapping.counterpart().isEmpty())
			.isEqualTo(mapping.direction() == Direction.NONE));
		assertThat(VumMapping.ALL).filteredOn((mapping) -> mapping.direction() != Direction.BOTH)
			.allSatisfy((mapping) -> assertThat(mapping.remark()).isNotEmpty());
	}

	@Test
	void writesEveryCounterpartThatTheTablePromises() {
		ObjectNode written = this.writer.write("a1", full(), List.of(ADDRESS));
		Set<String> paths = VumMapping.ALL.stream()
			.map(VumMapping::counterpart)
			.filter((path) -> !path.isEmpty())
			.collect(Collectors.toSet());
		assertThat(paths).allSatisfy((path) -> assertThat(
				written.at("/" + path.replace("[].", "/0/").replace("[]", "/0").replace('.', '/')).isMissingNode())
			.as(path)
			.isFalse());
	}

	@Test
	void readsBackEverythingThatTheStandardCanHold() {
		TalentProfile profile = full();
		VumReader.Draft read = readBack(profile);
		assertThat(read.profile()).isEqualTo(profile);
		assertThat(read.unnamedOccupations()).containsExactly(ADDRESS);
		assertThat(read.lines()).noneMatch((line) -> line.remark().decision() == Remark.Decision.LEFT);
	}

	@Test
	void losesWhatTheTableSaysIsLostAndNothingElse() {
		TalentProfile profile = full().change()
			.level(WorkingLevel.MBO_4)
			.competences(List.of(new PublicText("goed met klanten")))
			.occupations(List.of(new Occupation("Talentmarkt", "lasser", "lasser", new PublicText("MIG lassen"), 4),
					new Occupation(VumWriter.COMPETENT_NL, ADDRESS + "F", "bakker", new PublicText("brood bakken"), 2)))
			.offerKinds(EnumSet.allOf(OfferKind.class))
			.openToOtherWork(false)
			.freeToWork(true)
			.languages(List.of(skill("nl", CefrLevel.B2), skill("ar", CefrLevel.C2)))
			.build();
		VumReader.Draft read = readBack(profile);
		assertThat(read.unnamedOccupations()).containsExactly(ADDRESS, ADDRESS + "F");
		assertThat(read.profile()).isEqualTo(full().change()
			.level(WorkingLevel.MBO_2)
			.offerKinds(Set.of(OfferKind.JOB, OfferKind.APPRENTICESHIP, OfferKind.VOLUNTEER_WORK,
					OfferKind.WORK_EXPERIENCE))
			.languages(List.of(skill("nl", CefrLevel.B1), skill("ar", CefrLevel.C1)))
			.build());
	}

	@Test
	void writesNothingAboutAnEmptyProfile() {
		assertThat(this.writer.write("a1", TalentProfile.EMPTY, List.of())).hasToString("{\"idWerkzoekende\":\"a1\"}");
	}

	@ParameterizedTest
	@EnumSource(Sector.class)
	void readsEveryDivisionOfASectorAsThatSector(Sector sector) {
		assertThat(VumCodes.divisions(sector)).isNotEmpty()
			.allSatisfy((division) -> assertThat(VumCodes.sector(division)).contains(sector));
	}

	@ParameterizedTest
	@CsvSource({ "47741,RETAIL", "312,AGRICULTURE", "111,AGRICULTURE", "1131,AGRICULTURE", "1412,MANUFACTURING",
			"1101,MANUFACTURING", "2052,MANUFACTURING", "3312,ENGINEERING", "8891,EDUCATION", "88911,EDUCATION",
			"8810,CARE", "6201,ICT", "5911,CULTURE", "81,CLEANING", "1,AGRICULTURE" })
	void findsTheSectorOfACodeWhoseZerosWereLost(int sbi, Sector sector) {
		assertThat(VumCodes.sector(sbi)).contains(sector);
	}

	@ParameterizedTest
	@CsvSource({ "610", "899", "3600", "97000", "99001", "4", "40" })
	void hasNoSectorForMiningWaterAndHouseholds(int sbi) {
		assertThat(VumCodes.sector(sbi)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A0,1", "A1,1", "A2,2", "B1,3", "B2,3", "C1,4", "C2,4" })
	void ranksLanguagesAsTheStandardDoes(CefrLevel level, int code) {
		assertThat(VumCodes.code(level)).isEqualTo(code);
		assertThat(VumCodes.languageLevel(code)).hasValueSatisfying((read) -> assertThat(level.reaches(read)).isTrue());
	}

	private VumReader.Draft readBack(TalentProfile profile) {
		ObjectNode written = this.writer.write("a1", profile, List.of(ADDRESS));
		written.remove("idWerkzoekende");
		return this.reader.read(written, TODAY);
	}

	private static TalentProfile full() {
		return TalentProfile.EMPTY.change()
			.interests(List.of(new PublicText("houttechnoloog"), new PublicText("tandprotheticus")))
			.sectors(EnumSet.allOf(Sector.class))
			.level(WorkingLevel.HBO)
			.languages(List.of(skill("nl", CefrLevel.A2), skill("ar", CefrLevel.C1), skill("ti", CefrLevel.B1)))
			.availability(new Availability(16, 32, OFFICE_DAYS, LocalDate.of(2026, 4, 1)))
			.mobility(new Mobility("Enschede", 25, EnumSet.allOf(Transport.class), EnumSet.allOf(DrivingLicence.class)))
			.offerKinds(Set.of(OfferKind.JOB, OfferKind.APPRENTICESHIP, OfferKind.VOLUNTEER_WORK,
					OfferKind.WORK_EXPERIENCE))
			.build();
	}

	private static LanguageSkill skill(String language, CefrLevel level) {
		return new LanguageSkill(language, LanguageLevels.all(level), LanguageSkill.Source.SELF, TODAY);
	}

	private static Stream<String> names(Class<? extends Record> type, String prefix) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).map((name) -> prefix + name);
	}

}
