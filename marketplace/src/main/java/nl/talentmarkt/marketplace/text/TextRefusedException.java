package nl.talentmarkt.marketplace.text;

/**
 * A text that is not stored anywhere; the reason is what the person who wrote it is told.
 */
public final class TextRefusedException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/**
	 * Refuses a text, without repeating it: the text itself may be private.
	 * @param reason why
	 */
	public TextRefusedException(Reason reason) {
		super("Text refused: " + reason);
		this.reason = reason;
	}

	/**
	 * Returns why the text was refused.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Why a text can be refused. */
	public enum Reason {

		/** Nothing but white space. */
		BLANK,

		/** More characters than the place allows. */
		TOO_LONG,

		/** Control characters or broken encoding. */
		UNREADABLE,

		/**
		 * Nine digits that pass the 11-test: it could be a burgerservicenummer, which is
		 * stored nowhere.
		 */
		LOOKS_LIKE_BSN,

		/**
		 * A mail address, web address or telephone number in a text that every employer
		 * may read.
		 */
		CONTACT_DATA,

		/** Not an id of this product. */
		NOT_AN_ID,

		/** Not a mail address. */
		NOT_A_MAIL_ADDRESS,

		/** Not a telephone number. */
		NOT_A_TELEPHONE_NUMBER,

		/** Not a talent code. */
		NOT_A_TALENT_CODE

	}

}
