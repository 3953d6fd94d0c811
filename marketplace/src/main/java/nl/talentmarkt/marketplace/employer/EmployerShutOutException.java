package nl.talentmarkt.marketplace.employer;

/**
 * Nobody is brought together with an employer while the organisations do not work with
 * it.
 */
public final class EmployerShutOutException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	EmployerShutOutException() {
		super("The employer is shut out");
	}

}
