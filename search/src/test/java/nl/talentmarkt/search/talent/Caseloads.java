package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Talents of two coaches, the second of whom wrote a word of their own in every field.
 */
final class Caseloads {

	static final CoachId FIRST = new CoachId("coach-1");

	static final CoachId SECOND = new CoachId("coach-2");

	/** Everybody below it is the first coach's. */
	static final int OWN = 30;

	/** The one of the second coach with notes of her own. */
	static final int NOTED = 30;

	static final int ALL = 40;

	private static final CoachNotes NOTES = new CoachNotes(new FreeText("Speelt graag xylofoon."),
			new FreeText("Geen walsmachines."), Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
			new FreeText("Zorgt voor een tweeling."), new FreeText("Een eigen imkerij."),
			new FreeText("Eerst een rijexamen."), new FreeText("Over vijf jaar bedrijfseigenaar."),
			new CoachNotes.ReadinessTalk(LocalDate.of(2026, 1, 20), new FreeText("Is opvallend zelfverzekerd.")),
			new CoachNotes.RightToWork(CoachNotes.WorkPermission.REPORT_TO_UWV, LocalDate.of(2026, 1, 20)));

	private Caseloads() {
	}

	static Reach of(CoachId coach) {
		return new Reach.OfCoach(coach);
	}

	static List<Talent> all() {
		return InventedTalents.many(ALL).stream().map(Caseloads::kept).toList();
	}

	private static Talent kept(Talent talent) {
		int number = Integer.parseInt(talent.id().value().substring("talent-".length()));
		if (number < OWN) {
			return talent;
		}
		Talent other = handed(talent, SECOND);
		return (number == NOTED) ? other.note(NOTES)
			.aggregate()
			.tell(new TalentDetails("Semhar", other.details().curriculumVitae(), other.details().pitch()))
			.aggregate() : other;
	}

	/** The same talent in the caseload of another coach, which no port does yet. */
	static Talent handed(Talent talent, CoachId coach) {
		return new Talent(talent.id(), talent.code(), coach, talent.organisation(), talent.profile(), talent.proposal(),
				talent.portfolio(), talent.details(), talent.notes(), talent.consents(), talent.confirmation(),
				talent.origin(), talent.version());
	}

}
