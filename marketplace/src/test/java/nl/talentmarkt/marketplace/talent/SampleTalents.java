package nl.talentmarkt.marketplace.talent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/** Invented talents with a value in every field. */
public final class SampleTalents {

	/** When the consent was given and the profile confirmed. */
	public static final Instant SHOWN_AT = Instant.parse("2026-02-03T10:15:30Z");

	private SampleTalents() {
	}

	/**
	 * A talent that employers see.
	 * @param coach whose caseload it is in
	 * @return a new one each time, never stored
	 */
	public static Talent visible(CoachId coach) {
		return new Talent(new TalentId(UUID.randomUUID().toString()), TalentCode.random(new Random()), coach,
				new OrganisationId("gemeente"), profile(),
				new TalentDetails("Yonas", new FreeText("Tien jaar lasser."), new FreeText("Ik werk graag met staal.")),
				new CoachNotes(new FreeText("Belt liever niet."), new FreeText("Niet op hoogte."),
						Set.of(DayOfWeek.FRIDAY), new FreeText("Een eigen werkplaats.")),
				new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, "2026-01", "nl", SHOWN_AT, new AccountId("account"),
						null),
				new CoachConfirmation(coach, SHOWN_AT), 0);
	}

	private static TalentProfile profile() {
		return new TalentProfile(
				List.of(new Occupation("Talentmarkt", "lasser", "lasser", new FreeText("Staal lassen"), 10)),
				Set.of(Sector.MANUFACTURING, Sector.ENGINEERING), WorkingLevel.MBO_3,
				List.of(new LanguageSkill("nl", LanguageLevels.all(CefrLevel.A2), LanguageSkill.Source.SCHOOL,
						LocalDate.of(2026, 1, 15))),
				List.of("werkt nauwkeurig"),
				new Availability(24, 32, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
						LocalDate.of(2026, 3, 1)),
				new Mobility("Amersfoort", 20, Set.of(Transport.BICYCLE), Set.of(DrivingLicence.B)),
				Set.of(OfferKind.TRIAL_PLACEMENT, OfferKind.JOB), true,
				List.of(new TalentProfile.Reference("Voorman, metaalbedrijf", "Werkt netjes en op tijd.")));
	}

}
