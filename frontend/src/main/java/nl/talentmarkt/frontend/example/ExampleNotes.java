package nl.talentmarkt.frontend.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.talent.CoachNotes.ReadinessTalk;
import nl.talentmarkt.marketplace.talent.CoachNotes.RightToWork;
import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.text.FreeText;

/** Notes of example talents what only their coach reads. */
final class ExampleNotes {

	private static final int ADDITIONS = 5;

	private final TalentParts parts;

	private final PrivateTexts privately;

	private final LocalDate today;

	ExampleNotes(TalentParts parts, PrivateTexts privately, LocalDate today) {
		this.parts = parts;
		this.privately = privately;
		this.today = today;
	}

	CoachNotes notes(ExamplePerson person, Set<DayOfWeek> lessons) {
		Draw draw = person.draw();
		FreeText notes = write(person, TalentField.NOTES,
				String.join(" ", draw.some(this.parts.notes(), draw.between(1, 3))));
		FreeText noGo = draw.percent(50)
				? write(person, TalentField.NO_GO_TASKS, String.join(" ", draw.some(this.parts.noGo(), 1))) : null;
		boolean goals = draw.percent(70);
		FreeText dream = goals ? write(person, TalentField.DREAM, draw.one(this.parts.dreams())) : null;
		FreeText nextStep = goals ? write(person, TalentField.NEXT_STEP, draw.one(this.parts.nextSteps())) : null;
		FreeText longTerm = goals ? write(person, TalentField.LONG_TERM_GOAL, draw.one(this.parts.longTerms())) : null;
		Draw additions = person.draw(ADDITIONS);
		FreeText constraints = additions.percent(50)
				? write(person, TalentField.CONSTRAINTS, additions.one(this.parts.constraints())) : null;
		return new CoachNotes(notes, noGo, lessons, constraints, dream, nextStep, longTerm, talk(person, additions),
				rightToWork(person, additions));
	}

	private @Nullable ReadinessTalk talk(ExamplePerson person, Draw draw) {
		LocalDate on = ExamplePerson.daysAgo(this.today, draw, 150);
		String result = draw.one(this.parts.readiness());
		return draw.percent(60) ? new ReadinessTalk(this.privately.day(person.id(), TalentField.READINESS_TALK_DAY, on),
				write(person, TalentField.READINESS_TALK, result)) : null;
	}

	/**
	 * Recognised refugees need no permit; what is not verified yet, employers do not
	 * read.
	 */
	private @Nullable RightToWork rightToWork(ExamplePerson person, Draw draw) {
		WorkPermission permission = draw.weighted(List.of(WorkPermission.values()), (state) -> switch (state) {
			case FREE -> 88;
			case REPORT_TO_UWV -> 5;
			case PERMIT_NEEDED -> 2;
			case UNKNOWN -> 5;
		});
		LocalDate on = ExamplePerson.daysAgo(this.today, draw, 250);
		return draw.percent(90)
				? new RightToWork(permission, this.privately.day(person.id(), TalentField.RIGHT_TO_WORK_DAY, on))
				: null;
	}

	private FreeText write(ExamplePerson person, TalentField field, String text) {
		return this.privately.free(person.id(), field, text);
	}

}
