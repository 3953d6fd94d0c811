package nl.talentmarkt.frontend.mail;

import nl.talentmarkt.marketplace.reachability.MailStatus;

/**
 * A mail server refused the recipient's address for good: sending the mail again is of no
 * use.
 */
final class AddressRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient MailStatus status;

	/**
	 * Names what the server said, but not the address.
	 * @param status what it said
	 * @param cause the error of the mail library
	 */
	AddressRefusedException(MailStatus status, Throwable cause) {
		super("The address was refused: " + status, cause);
		this.status = status;
	}

	MailStatus status() {
		return this.status;
	}

}
