package nl.talentmarkt.frontend.example;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.talentmarkt.frontend.example.ExampleTexts.CoachText;
import nl.talentmarkt.frontend.example.ExampleTexts.FirstText;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * The one person who is not drawn: everybody who tries the product meets this talent, a
 * welder near an employer who looks for welders.
 */
final class FirstTalent {

	private static final int YEARS = 11;

	private static final int OTHER_YEARS = 4;

	private final FirstText text;

	private final CoachText coach;

	private final TalentId id = ExampleTalents.id(0);

	private final PrivateTexts privately;

	private final LocalDate today;

	private final Instant agreed;

	FirstTalent(FirstText text, CoachText coach, PrivateTexts privately, LocalDate today, Instant now) {
		this.text = text;
		this.coach = coach;
		this.privately = privately;
		this.today = today;
		this.agreed = now.minus(Duration.ofDays(30));
	}

	/**
	 * Makes the talent.
	 * @param welder the occupation
	 * @param fitter what this person did as well
	 */
	Talent talent(CommonOccupation welder, CommonOccupation fitter) {
		CoachId by = new CoachId(this.coach.id());
		Consent consent = new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, ExampleSwitches.CONSENT_TEXT,
				ExampleSwitches.SIMPLE_DUTCH, Consent.Way.ONLINE, this.agreed, ExamplePeople.accountOf(this.id), null);
		TalentProfile profile = profile(welder.toOccupation(new PublicText(this.text.tasks()), YEARS),
				fitter.toOccupation(new PublicText(this.text.otherTasks()), OTHER_YEARS));
		return new Talent(this.id, ExampleTalents.WELDER, by, new OrganisationId(this.coach.organisation()), profile,
				null, portfolio(consent), details(), notes(),
				ExamplePortraits.agreed(0, ExampleSwitches.regretted(consent)), new CoachConfirmation(by, this.agreed),
				null, 0);
	}

	private TalentProfile profile(Occupation main, Occupation other) {
		LanguageLevels dutch = new LanguageLevels(CefrLevel.B1, CefrLevel.A2, CefrLevel.A2, CefrLevel.A2, CefrLevel.A1);
		List<LanguageSkill> languages = List.of(
				new LanguageSkill("nl", dutch, LanguageSkill.Source.SCHOOL, this.today.minusDays(40)),
				new LanguageSkill("ar", LanguageLevels.all(CefrLevel.C2), LanguageSkill.Source.SELF,
						this.today.minusDays(90)),
				new LanguageSkill("en", LanguageLevels.all(CefrLevel.A2), LanguageSkill.Source.SELF,
						this.today.minusDays(90)));
		return TalentProfile.EMPTY.change()
			.occupations(List.of(main, other))
			.interests(ExamplePerson.publicTexts(this.text.interests()))
			.sectors(Set.of(Sector.MANUFACTURING, Sector.CONSTRUCTION))
			.level(WorkingLevel.MBO_3)
			.languages(languages)
			.competences(ExamplePerson.publicTexts(this.text.competences()))
			.diplomas(List
				.of(new Diploma(new PublicText(this.text.diploma()), Diploma.Valuation.VALUED, WorkingLevel.MBO_2)))
			.certificates(List.of(certificate()))
			.references(List.of(reference()))
			.availability(new Availability(24, 32, EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), this.today))
			.mobility(new Mobility("Borne", 20, Set.of(Transport.BICYCLE, Transport.PUBLIC_TRANSPORT),
					Set.of(DrivingLicence.B)))
			.offerKinds(Set.of(OfferKind.WORK_SHADOWING, OfferKind.TRIAL_PLACEMENT, OfferKind.JOB))
			.openToOtherWork(true)
			.freeToWork(true)
			.build();
	}

	private Certificate certificate() {
		return new Certificate(new ItemId("certificaat-1"), new PublicText(this.text.certificate()),
				this.today.plusYears(8));
	}

	private Reference reference() {
		return new Reference(new ItemId("referentie-1"), new PublicText(this.text.referenceFrom()),
				new PublicText(this.text.reference()));
	}

	private Portfolio portfolio(Consent consent) {
		Reference hidden = new Reference(new ItemId("referentie-niet-getoond"),
				this.privately.hidden(this.id, TalentField.HIDDEN_REFERENCE_FROM, this.text.otherReferenceFrom()),
				this.privately.hidden(this.id, TalentField.HIDDEN_REFERENCE, this.text.otherReference()));
		Certificate kept = new Certificate(new ItemId("certificaat-niet-getoond"),
				this.privately.hidden(this.id, TalentField.HIDDEN_CERTIFICATE, this.text.otherCertificate()),
				this.privately.day(this.id, TalentField.HIDDEN_CERTIFICATE_DAY, this.today.plusYears(2)));
		List<Portfolio.Approval> approvals = List.of(approval(reference().id(), consent),
				approval(certificate().id(), consent));
		return new Portfolio(List.of(reference(), hidden), List.of(certificate(), kept), approvals);
	}

	private static Portfolio.Approval approval(ItemId item, Consent consent) {
		return new Portfolio.Approval(item, consent.recordedBy(), consent.givenAt());
	}

	private TalentDetails details() {
		int until = this.today.getYear() - 3;
		String curriculum = this.text.curriculum()
			.replace("{from}", Integer.toString(until - YEARS))
			.replace("{until}", Integer.toString(until));
		return new TalentDetails(this.privately.plain(this.id, TalentField.FIRST_NAME, this.text.name()),
				write(TalentField.CURRICULUM_VITAE, curriculum), write(TalentField.PITCH, this.text.pitch()));
	}

	private CoachNotes notes() {
		CoachNotes.ReadinessTalk talk = new CoachNotes.ReadinessTalk(
				this.privately.day(this.id, TalentField.READINESS_TALK_DAY, this.today.minusDays(35)),
				write(TalentField.READINESS_TALK, this.text.readiness()));
		CoachNotes.RightToWork right = new CoachNotes.RightToWork(CoachNotes.WorkPermission.FREE,
				this.privately.day(this.id, TalentField.RIGHT_TO_WORK_DAY, this.today.minusDays(60)));
		return new CoachNotes(write(TalentField.NOTES, this.text.notes()),
				write(TalentField.NO_GO_TASKS, this.text.noGo()), Set.of(DayOfWeek.MONDAY),
				write(TalentField.CONSTRAINTS, this.text.constraints()), write(TalentField.DREAM, this.text.dream()),
				write(TalentField.NEXT_STEP, this.text.nextStep()),
				write(TalentField.LONG_TERM_GOAL, this.text.longTerm()), talk, right);
	}

	private FreeText write(TalentField field, String text) {
		return this.privately.free(this.id, field, text);
	}

}
