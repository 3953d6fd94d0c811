package nl.talentmarkt.marketplace.interest;

/**
 * Nothing of a talent can be released while employers may not see the talent: the consent
 * or the coach's confirmation is missing.
 */
public final class TalentHiddenException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	TalentHiddenException() {
		super("Employers may not see the talent");
	}

}
