package nl.talentmarkt.frontend.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.CoachNotes.ReadinessTalk;
import nl.talentmarkt.marketplace.talent.CoachNotes.RightToWork;
import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What only the coach sees.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param permission one of {@link WorkPermission}, or empty
 * @param verifiedOn when the coach looked; today when left out
 * @param lessonDays some of {@link DayOfWeek}
 * @param noGoTasks work this person cannot or will not do
 * @param constraints what has to be reckoned with
 * @param dream what this person dreams of
 * @param nextStep the next step towards it
 * @param longTermGoal where this person wants to be
 * @param talkOn the day of the readiness talk; today when left out
 * @param talkResult what came out of it
 * @param notes the coach's own notes
 */
record NotesForm(@Nullable String base, @Nullable String action, @Nullable String permission,
		@Nullable String verifiedOn, @Nullable List<String> lessonDays, @Nullable String noGoTasks,
		@Nullable String constraints, @Nullable String dream, @Nullable String nextStep, @Nullable String longTermGoal,
		@Nullable String talkOn, @Nullable String talkResult, @Nullable String notes) implements StepForm {

	private static final int LONGEST = 1000;

	private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

	static NotesForm of(Talent talent, Writing writing) {
		CoachNotes known = talent.notes();
		RightToWork verified = known.rightToWork();
		ReadinessTalk talk = known.readinessTalk();
		return new NotesForm(null, null, (verified != null) ? verified.permission().name() : null,
				(verified != null) ? verified.verifiedOn().toString() : null, Choices.names(known.lessonDays()),
				Choices.text(known.noGoTasks()), Choices.text(known.constraints()), Choices.text(known.dream()),
				Choices.text(known.nextStep()), Choices.text(known.longTermGoal()),
				(talk != null) ? talk.on().toString() : null, (talk != null) ? talk.result().value() : null,
				Choices.text(known.notes()));
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		LocalDate today = writing.today();
		Typed<RightToWork> right = rightToWork(fields, today);
		Typed<ReadinessTalk> talk = talk(fields, today);
		Typed<Set<DayOfWeek>> lessons = fields.typedChoices("lessonDays", this.lessonDays, DayOfWeek.class);
		Typed<FreeText> never = fields.typedText("noGoTasks", this.noGoTasks, LONGEST);
		Typed<FreeText> reckonWith = fields.typedText("constraints", this.constraints, LONGEST);
		Typed<FreeText> dreamt = fields.typedText("dream", this.dream, LONGEST);
		Typed<FreeText> step = fields.typedText("nextStep", this.nextStep, LONGEST);
		Typed<FreeText> goal = fields.typedText("longTermGoal", this.longTermGoal, LONGEST);
		Typed<FreeText> own = fields.typedText("notes", this.notes, FreeText.MAX_LENGTH);
		return (talent) -> {
			CoachNotes known = talent.notes();
			return talent.note(new CoachNotes(own.orKeep(known.notes()), never.orKeep(known.noGoTasks()),
					lessons.orElse(known.lessonDays()), reckonWith.orKeep(known.constraints()),
					dreamt.orKeep(known.dream()), step.orKeep(known.nextStep()), goal.orKeep(known.longTermGoal()),
					talk.orKeep(known.readinessTalk()), right.orKeep(known.rightToWork())));
		};
	}

	private Typed<RightToWork> rightToWork(Fields fields, LocalDate today) {
		Typed<WorkPermission> found = fields.typedChoice("permission", this.permission, WorkPermission.class);
		Typed<LocalDate> day = fields.typedDay("verifiedOn", this.verifiedOn, FIRST_DAY, today);
		if (!found.isRight() || !day.isRight()) {
			return Typed.wrong();
		}
		WorkPermission permits = found.value();
		return (permits != null) ? Typed.right(new RightToWork(permits, day.orElse(today))) : Typed.nothing();
	}

	private Typed<ReadinessTalk> talk(Fields fields, LocalDate today) {
		Typed<FreeText> result = fields.typedText("talkResult", this.talkResult, LONGEST);
		Typed<LocalDate> day = fields.typedDay("talkOn", this.talkOn, FIRST_DAY, today);
		if (!result.isRight() || !day.isRight()) {
			return Typed.wrong();
		}
		FreeText outcome = result.value();
		return (outcome != null) ? Typed.right(new ReadinessTalk(day.orElse(today), outcome)) : Typed.nothing();
	}

}
