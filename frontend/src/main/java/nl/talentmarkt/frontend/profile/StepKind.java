package nl.talentmarkt.frontend.profile;

import java.util.function.BiFunction;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * A step and how it is shown as a form.
 *
 * @param step which one
 * @param permission what somebody needs to write in it
 * @param stored makes the form of what is stored
 */
record StepKind(Step step, Permission permission, BiFunction<Talent, Writing, ? extends StepForm> stored) {

	static StepKind of(Step step, BiFunction<Talent, Writing, ? extends StepForm> stored) {
		return new StepKind(step,
				(step.rule() == Step.Rule.COACH_ONLY) ? Permission.KEEP_CASELOAD : Permission.EDIT_PROFILE, stored);
	}

	StepForm form(Talent talent, Writing writing) {
		return this.stored.apply(talent, writing);
	}

	String fingerprint(Talent talent, Writing writing) {
		return Fingerprint.of(form(talent, writing));
	}

}
