package nl.talentmarkt.marketplace.photo;

/** As many photos are being read as the machine can take; waiting helps. */
public final class PhotosBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PhotosBusyException(Throwable cause) {
		super("Too many photos are waiting to be read", cause);
	}

}
