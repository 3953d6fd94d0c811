package nl.talentmarkt.frontend.running;

/**
 * A request got no answer, so nobody knows what became of it. A test that ends the server
 * on purpose catches this; in every other test it is a failure.
 */
public final class NoAnswerError extends AssertionError {

	private static final long serialVersionUID = 1L;

	NoAnswerError(String message, Throwable cause) {
		super(message, cause);
	}

}
