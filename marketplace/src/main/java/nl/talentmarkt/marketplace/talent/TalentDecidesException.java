package nl.talentmarkt.marketplace.talent;

/**
 * A talent with an account gives consent there, in person; a coach can only record it for
 * a talent without one.
 */
public final class TalentDecidesException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	TalentDecidesException() {
		super("The talent has an account and decides there");
	}

}
