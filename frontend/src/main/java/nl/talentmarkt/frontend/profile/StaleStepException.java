package nl.talentmarkt.frontend.profile;

import nl.talentmarkt.marketplace.talent.Talent;

/** Somebody else changed the same step since it was shown. */
final class StaleStepException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Talent talent;

	StaleStepException(Talent talent) {
		super("The step was changed meanwhile");
		this.talent = talent;
	}

	Talent talent() {
		return this.talent;
	}

}
