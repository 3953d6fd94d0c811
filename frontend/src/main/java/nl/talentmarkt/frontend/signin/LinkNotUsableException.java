package nl.talentmarkt.frontend.signin;

/**
 * A sign-in link that was used before, is too old, or is not one of ours. Nobody is told
 * which.
 */
public final class LinkNotUsableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LinkNotUsableException() {
		super("The sign-in link cannot be used");
	}

}
