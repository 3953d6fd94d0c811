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
import nl.talentmarkt.marketplace.text.PublicText;
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
		Reference reference = new Reference(new ItemId("voorman"), new PublicText("Voorman, metaalbedrijf"),
				new PublicText("Werkt netjes en op tijd."));
		Certificate certificate = new Certificate(new ItemId("vca"), new PublicText("VCA"), LocalDate.of(2030, 5, 1));
		Reference unapproved = new Reference(new ItemId("buurthuis"), new PublicText("Beheerder, buurthuis"),
				new PublicText("Helpt altijd mee."));
		AccountId account = new AccountId("account");
		Portfolio portfolio = new Portfolio(List.of(reference, unapproved), List.of(certificate),
				List.of(new Portfolio.Approval(reference.id(), account, SHOWN_AT),
						new Portfolio.Approval(certificate.id(), account, SHOWN_AT)));
		return new Talent(new TalentId(UUID.randomUUID().toString()), TalentCode.random(new Random()), coach,
				new OrganisationId("gemeente"),
				profile().change().references(List.of(reference)).certificates(List.of(certificate)).build(), null,
				portfolio,
				new TalentDetails("Yonas", new FreeText("Tien jaar lasser."), new FreeText("Ik werk graag met staal.")),
				notes(),
				new Consents(List.of(new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, "2026-01", "nl", Consent.Way.ONLINE,
						SHOWN_AT, account, null))),
				new CoachConfirmation(coach, SHOWN_AT),
				new Origin("VUM", "0123456789abcdef", List.of("https://example.org/occupation/1")), 0);
	}

	private static CoachNotes notes() {
		return new CoachNotes(new FreeText("Belt liever niet."), new FreeText("Niet op hoogte."),
				Set.of(DayOfWeek.FRIDAY), new FreeText("Haalt de kinderen op."), new FreeText("Een eigen werkplaats."),
				new FreeText("Het lasdiploma halen."), new FreeText("Zelfstandig zijn."),
				new CoachNotes.ReadinessTalk(LocalDate.of(2026, 1, 20), new FreeText("Is eraan toe.")),
				new CoachNotes.RightToWork(CoachNotes.WorkPermission.FREE, LocalDate.of(2026, 1, 20)));
	}

	private static TalentProfile profile() {
		return TalentProfile.EMPTY.change()
			.occupations(List.of(new Occupation("Talentmarkt", "lasser", "lasser", new PublicText("Staal lassen"), 10)))
			.interests(List.of(new PublicText("werken met hout")))
			.sectors(Set.of(Sector.MANUFACTURING, Sector.ENGINEERING))
			.level(WorkingLevel.MBO_3)
			.languages(List.of(new LanguageSkill("nl", LanguageLevels.all(CefrLevel.A2), LanguageSkill.Source.SCHOOL,
					LocalDate.of(2026, 1, 15))))
			.competences(List.of(new PublicText("werkt nauwkeurig")))
			.diplomas(
					List.of(new Diploma(new PublicText("Metaaltechniek"), Diploma.Valuation.VALUED, WorkingLevel.MBO_2),
							new Diploma(new PublicText("Bouwkunde"), Diploma.Valuation.REQUESTED, null)))
			.availability(new Availability(24, 32, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
					LocalDate.of(2026, 3, 1)))
			.mobility(new Mobility("Amersfoort", 20, Set.of(Transport.BICYCLE), Set.of(DrivingLicence.B)))
			.offerKinds(Set.of(OfferKind.TRIAL_PLACEMENT, OfferKind.JOB))
			.openToOtherWork(true)
			.freeToWork(true)
			.build();
	}

}
