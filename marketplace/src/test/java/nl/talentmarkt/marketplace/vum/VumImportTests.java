package nl.talentmarkt.marketplace.vum;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VumImportTests extends Repositories {

	private static final Duration LONG = Duration.ofSeconds(20);

	/** Passes the 11-test, and belongs to nobody: used by the tax office in examples. */
	private static final String BSN_LIKE = "111222333";

	@TempDir
	private Path folder;

	@Autowired
	private VumImport vum;

	@Autowired
	private Talents talents;

	@Autowired
	private ImportedProfiles imported;

	/** The store is shared: each test has a caseload of its own. */
	private final Coach coach = new Coach(new CoachId("coach-" + UUID.randomUUID()),
			new OrganisationId("organisation-" + UUID.randomUUID()), "Fatima", "jobcoach",
			new EmailAddress("fatima@example.org"), null, null, List.of(), 1);

	private final String reference = UUID.randomUUID().toString();

	@Test
	void takesAJobSeekerOverAsADraftThatNoEmployerFinds() throws IOException {
		VumReport report = run(seeker("""
				"mobiliteit": {"bemiddelingspostcode": "7511AB", "maximaleReisafstand": 214, "maximaleReistijd": 3},
				"bemiddelingsberoep": [{"codeBeroepsnaam": "https://linkeddata.competentnl.nl/uwv/id/occupation/57D1"}],
				"contractvorm": [{"codeTypeArbeidscontract": "B", "codeTypeOvereenkomst": "04"}],
				"vervoermiddel": [{"codeVervoermiddel": 3}, {"codeVervoermiddel": 1,
				 "indicatieBeschikbaarVoorWoonWerkverkeer": 2}, {"codeVervoermiddel": 2}],
				"sector": [{"codeSbi": 47741}, {"codeSbi": 610}],
				"werktijden": {"aantalWerkurenPerWeekMaximaal": 75, "aantalWerkurenPerWeekMinimaal": 6,
				 "indicatieKantoortijden": 1},
				"flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2027-04-24"},
				"persoonlijkePresentatie": "Ik werk graag met mensen.",
				"arbeidsmarktkwalificatie": {"codeWerkEnDenkniveauWerkzoekende": 5,
				 "interesse": [{"naamInteresse": "Houttechnoloog"}, {"naamInteresse": "Houttechnoloog"}],
				 "rijbewijs": [{"codeSoortRijbewijs": "B+"}, {"codeSoortRijbewijs": "A1"}],
				 "taalbeheersing": [{"codeTaal": "nld", "codeNiveauTaalbeheersingMondeling": 3,
				  "codeNiveauTaalbeheersingLezen": 2, "codeNiveauTaalbeheersingLuisteren": 8}],
				 "cursus": [{"naamCursus": "VCA basis", "indicatieCertificaat": 1, "datumCertificaat": "2022-05-01"}],
				 "werkervaring": [{"datumAanvangWerkzaamheden": "2019-05-01", "datumEindeWerkzaamheden": "2021-12-05",
				  "naamOrganisatie": "Bakkerij De Vries", "toelichtingWerkervaring": "Brood bakken."}]}"""));
		assertThat(report.added()).isOne();
		Talent talent = only();
		assertThat(talent.isVisibleToEmployers()).isFalse();
		assertThat(talent.confirmation()).isNull();
		assertThat(talent.consents().given()).isEmpty();
		assertThat(talent.origin())
			.satisfies((origin) -> assertThat(Objects.requireNonNull(origin).reference()).isEqualTo(this.reference))
			.satisfies((origin) -> assertThat(Objects.requireNonNull(origin).unnamedOccupations()).hasSize(1));
		assertThat(talent.profile().interests()).containsExactly(new PublicText("Houttechnoloog"));
		assertThat(talent.profile().sectors()).containsExactly(Sector.RETAIL);
		assertThat(talent.profile().level()).isEqualTo(WorkingLevel.HBO);
		assertThat(talent.profile().offerKinds()).containsExactly(OfferKind.WORK_EXPERIENCE);
		assertThat(talent.profile().availability()).isEqualTo(
				new Availability(6, 40, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalDate.of(2027, 4, 24)));
		assertThat(talent.profile().mobility())
			.isEqualTo(new Mobility("Enschede", 200, Set.of(Transport.BICYCLE), Set.of(DrivingLicence.B)));
		assertThat(talent.profile().languages()).singleElement()
			.satisfies((dutch) -> assertThat(dutch.language()).isEqualTo("nl"))
			.satisfies((dutch) -> assertThat(dutch.levels())
				.isEqualTo(new LanguageLevels(CefrLevel.A2, CefrLevel.A2, CefrLevel.B1, CefrLevel.B1, CefrLevel.A2)));
		assertThat(talent.portfolio().certificates()).extracting((certificate) -> certificate.name().value())
			.containsExactly("VCA basis");
		assertThat(talent.profile().certificates()).isEmpty();
		assertThat(talent.details().curriculumVitae()).hasToString(
				"Werk: 2019 tot 2021, Bakkerij De Vries: Brood bakken.\nCursus: VCA basis, certificaat in 2022");
		assertThat(talent.details().pitch()).hasToString("Ik werk graag met mensen.");
		assertThat(says("mobiliteit.maximaleReisafstand", Remark.LIMITED)).satisfies((line) -> {
			assertThat(line.from()).isEqualTo("214");
			assertThat(line.to()).isEqualTo("200");
		});
		says("werktijden.aantalWerkurenPerWeekMaximaal", Remark.LIMITED);
		says("mobiliteit.bemiddelingspostcode", Remark.TOWN_OF_POSTCODE);
		says("mobiliteit.maximaleReistijd", Remark.NO_PLACE_FOR_IT);
		says("bemiddelingsberoep[].codeBeroepsnaam", Remark.TO_BE_NAMED);
		says("contractvorm[].codeTypeArbeidscontract", Remark.NO_PLACE_FOR_IT);
		says("vervoermiddel[].codeVervoermiddel", Remark.NOT_FOR_COMMUTING);
		says("sector[].codeSbi", Remark.NO_PLACE_FOR_IT);
		says("arbeidsmarktkwalificatie.interesse[].naamInteresse", Remark.TWICE);
		says("arbeidsmarktkwalificatie.taalbeheersing[].codeNiveauTaalbeheersing", Remark.FILLED_IN);
	}

	@Test
	void keepsNothingByWhichAPersonCouldBeReachedOrThatTellsOfHealthOrOrigin() throws IOException {
		run(seeker("""
				"telefoonnummer": ["053-4876111"], "emailadres": ["zeldzaam@example.org"],
				"webadres": [{"url": "https://zeldzaam.example.org/"}],
				"contactpersoon": [{"naamContactpersoonAfdeling": "Zeldzaam"}],
				"indicatieBeschikbaarheidContactgegevens": 1, "indicatieLdrRegistratie": 1,
				"eisAanWerk": {"indicatieBegeleiding": 1},
				"persoonlijkePresentatie": "Bel mij op 053-4876111",
				"nationaliteit": "Zeldzaam", "arbeidsmarktkwalificatie": {
				 "opleiding": [{"codeNiveauOpleiding": 4, "naamOpleidingsinstituut": "Universiteit van Zeldzaam"}],
				 "interesse": [{"naamInteresse": "mail zeldzaam@example.org"}],
				 "werkervaring": [{"toelichtingWerkervaring": "mijn nummer is %s"}],
				 "competentiebeheersing": [{"codeCompetentie": "0000000007"}]}""".formatted(BSN_LIKE)));
		Talent talent = only();
		ImportedProfile kept = get(this.imported.find(talent.id()));
		assertThat(talent.toString() + kept).doesNotContain("eldzaam", "4876111", BSN_LIKE);
		assertThat(talent.details().curriculumVitae()).hasToString("Opleiding: mbo");
		says("telefoonnummer", Remark.CONTACT_DATA);
		says("contactpersoon", Remark.CONTACT_DATA);
		says("persoonlijkePresentatie", Remark.CONTACT_DATA);
		says("indicatieLdrRegistratie", Remark.HEALTH);
		says("eisAanWerk", Remark.HEALTH);
		says("nationaliteit", Remark.UNKNOWN_FIELD);
		says("arbeidsmarktkwalificatie.opleiding[].naamOpleidingsinstituut", Remark.ORIGIN);
		says("arbeidsmarktkwalificatie.interesse[].naamInteresse", Remark.CONTACT_DATA);
		says("arbeidsmarktkwalificatie.werkervaring[].toelichtingWerkervaring", Remark.LOOKS_LIKE_BSN);
		says("arbeidsmarktkwalificatie.competentiebeheersing[].codeCompetentie", Remark.CODE_WITHOUT_NAME);
	}

	@Test
	void leavesATalentWhoIsThereAsTheCoachMadeIt() throws IOException {
		run(seeker("\"sector\": [{\"codeSbi\": 47741}]"));
		Talent talent = only();
		VumReport again = run(seeker("\"sector\": [{\"codeSbi\": 6201}]"));
		assertThat(again.added()).isZero();
		assertThat(again.present()).isOne();
		assertThat(only()).isEqualTo(talent);
	}

	@Test
	void takesAPersonOverWhoseLongIdHoldsNineDigitsByChanceButStoresNoneOfThem() throws IOException {
		VumReport report = run("[{\"idWerkzoekende\": \"abcdefabcdef%sabcdef%s\"}]".formatted(BSN_LIKE,
				this.reference.substring(0, 8)));
		assertThat(report.added()).isOne();
		assertThat(only() + " " + get(this.imported.find(only().id()))).doesNotContain(BSN_LIKE);
	}

	@Test
	void passesOverBadProfilesAndTakesTheOthers() throws IOException {
		String good = "{\"idWerkzoekende\": \"%s\", \"sector\": [{\"codeSbi\": 6201}]}".formatted(this.reference);
		VumReport report = run("[7, {\"sector\": []}, {\"idWerkzoekende\": 12}, {\"idWerkzoekende\": \"" + BSN_LIKE
				+ "\"}, {\"idWerkzoekende\": \"../etc\"}, " + good + "," + good + "]");
		assertThat(report.refused()).containsExactly(new RefusedProfile(1, RefusedProfile.Reason.NOT_A_PROFILE),
				new RefusedProfile(2, RefusedProfile.Reason.NO_ID), new RefusedProfile(3, RefusedProfile.Reason.NO_ID),
				new RefusedProfile(4, RefusedProfile.Reason.ID_LOOKS_LIKE_BSN),
				new RefusedProfile(5, RefusedProfile.Reason.NO_ID), new RefusedProfile(7, RefusedProfile.Reason.TWICE));
		assertThat(only().profile().sectors()).containsExactly(Sector.ICT);
	}

	@Test
	void takesWhatMakesNoSenseForNothingAndSaysSo() throws IOException {
		run(seeker("""
				"mobiliteit": "overal", "sector": [7, {"codeSbi": "x"}, {"codeSbi": -4}], "werktijden": [],
				"flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "morgen"},
				"contractvorm": [{"codeTypeOvereenkomst": "99"}], "persoonlijkePresentatie": "\\u0007",
				"bemiddelingsberoep": [{"codeBeroepsnaam": "javascript:alert(1)"}],
				"arbeidsmarktkwalificatie": {"codeWerkEnDenkniveauWerkzoekende": 99999999999,
				 "interesse": [{"naamInteresse": ""}, {"naamInteresse": "%s"}], "rijbewijs": {"B": true},
				 "werkervaring": [{"datumAanvangWerkzaamheden": "2028-01-01", "datumEindeWerkzaamheden": "2020-01-01"}],
				 "taalbeheersing": [{"codeTaal": "nld"}]}""".formatted("x".repeat(500))));
		Talent talent = only();
		assertThat(talent.profile().missing()).hasSize(4);
		says("mobiliteit", Remark.WRONG_TYPE);
		says("sector[]", Remark.WRONG_TYPE);
		says("sector[].codeSbi", Remark.WRONG_TYPE);
		says("flexibiliteit.datumAanvangBeschikbaarVoorWerk", Remark.WRONG_TYPE);
		says("contractvorm[].codeTypeOvereenkomst", Remark.NO_SUCH_CODE);
		says("persoonlijkePresentatie", Remark.UNREADABLE);
		says("bemiddelingsberoep[].codeBeroepsnaam", Remark.NO_SUCH_CODE);
		says("arbeidsmarktkwalificatie.interesse[].naamInteresse", Remark.NO_ROOM);
		says("arbeidsmarktkwalificatie.werkervaring[].datumEindeWerkzaamheden", Remark.IMPOSSIBLE);
		says("arbeidsmarktkwalificatie.taalbeheersing[].codeTaal", Remark.LACKS_ANOTHER);
	}

	@Test
	void refusesAFalseFileInFull() throws IOException {
		String good = "{\"idWerkzoekende\": \"" + this.reference + "\"}";
		assertThat(refusal("")).isEqualTo(Reason.EMPTY);
		assertThat(refusal("a,b,c\n1,2,3")).isEqualTo(Reason.NOT_JSON);
		assertThat(refusal(good)).isEqualTo(Reason.NOT_JOB_SEEKERS);
		assertThat(refusal("[1, 2]")).isEqualTo(Reason.NOT_JOB_SEEKERS);
		assertThat(refusal("[{\"naam\": \"x\"}]")).isEqualTo(Reason.NOT_JOB_SEEKERS);
		assertThat(refusal("[]")).isEqualTo(Reason.NOTHING_USABLE);
		assertThat(refusal("[" + good + ", {\"idWerk")).isEqualTo(Reason.NOT_JSON);
		assertThat(refusal("[" + good + "," + "[".repeat(5000))).isEqualTo(Reason.NOT_JSON);
		assertThat(refusal("[" + good + ",{\"a\": \"" + "x".repeat(30_000) + "\"}]")).isEqualTo(Reason.NOT_JSON);
		Path latin = Files.writeString(this.folder.resolve("latin.json"), "[{\"idWerkzoekende\": \"é\"}]",
				StandardCharsets.ISO_8859_1);
		assertThat(refusal(OutsideFile.at(latin))).isEqualTo(Reason.NOT_UTF8);
		assertThat(this.talents.within(new Reach.OfCoach(this.coach.id())).count().block(LONG)).isZero();
	}

	@Test
	void refusesAnEnormousFileWithoutReadingIt() throws IOException {
		Path enormous = this.folder.resolve("enormous.json");
		try (RandomAccessFile sparse = new RandomAccessFile(enormous.toFile(), "rw")) {
			sparse.setLength(2_000_000_000);
		}
		assertThat(refusal(OutsideFile.at(enormous))).isEqualTo(Reason.TOO_LARGE);
	}

	private String seeker(String fields) {
		return "[{\"idWerkzoekende\": \"" + this.reference + "\", " + fields + "}]";
	}

	private VumReport run(String json) throws IOException {
		Path file = Files.writeString(this.folder.resolve("werkzoekenden.json"), json);
		return get(this.vum.run(OutsideFile.at(file), this.coach, ImportProgress.NONE));
	}

	private Reason refusal(String json) throws IOException {
		return refusal(OutsideFile.at(Files.writeString(this.folder.resolve("werkzoekenden.json"), json)));
	}

	private Reason refusal(OutsideFile file) {
		Mono<VumReport> run = this.vum.run(file, this.coach, ImportProgress.NONE);
		return assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> run.block(LONG))
			.actual()
			.reason();
	}

	private Talent only() {
		List<Talent> caseload = get(this.talents.within(new Reach.OfCoach(this.coach.id())).collectList());
		assertThat(caseload).hasSize(1);
		return caseload.getFirst();
	}

	private ReportLine says(String field, Remark remark) {
		ImportedProfile kept = get(this.imported.find(only().id()));
		assertThat(kept.organisation()).isEqualTo(this.coach.organisation());
		return kept.lines()
			.stream()
			.filter((line) -> line.field().equals(field) && line.remark() == remark)
			.findFirst()
			.orElseThrow(() -> new AssertionError(field + " " + remark + " is not in " + kept.lines()));
	}

	private static <T> T get(Mono<T> answer) {
		return Objects.requireNonNull(answer.block(LONG));
	}

}
