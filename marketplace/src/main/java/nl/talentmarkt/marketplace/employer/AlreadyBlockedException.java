package nl.talentmarkt.marketplace.employer;

/** Somebody else shut the employer out first; that reason stands. */
public class AlreadyBlockedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AlreadyBlockedException() {
		super("The employer was shut out already");
	}

}
