package nl.talentmarkt.marketplace.photo;

/**
 * A file that is not kept as a photo; the reason is what the person who sent it is told.
 */
public final class PhotoRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	PhotoRefusedException(Reason reason) {
		super("Photo refused: " + reason);
		this.reason = reason;
	}

	/**
	 * Returns why the file was refused.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Why a file can be refused. */
	public enum Reason {

		/** More bytes than {@link PhotoDesk#MOST_BYTES}. */
		TOO_LARGE,

		/** Neither a JPEG nor a PNG, whatever its name says. */
		NOT_A_PHOTO,

		/** More pixels than anybody's camera makes. */
		TOO_MANY_PIXELS,

		/** Several pictures that follow each other. */
		MOVING,

		/** Broken, or in colours that are for printing. */
		UNREADABLE

	}

}
