package nl.talentmarkt.marketplace.interest;

/** Work is handed on within an organisation only: cases are not shared. */
public final class NoColleagueException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	NoColleagueException() {
		super("Not a coach of this organisation");
	}

}
