package nl.talentmarkt.marketplace.text;

/**
 * Text that every employer may read: a {@link FreeText} without contact data, because
 * contact goes through the coach.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record PublicText(String value) implements TextValue {

	/** The longest text, in UTF-16 characters. */
	public static final int MAX_LENGTH = 1000;

	/**
	 * Cleans and checks the text.
	 * @throws TextRefusedException when it is blank, too long, unreadable, or holds a
	 * BSN-like number or contact data
	 */
	public PublicText {
		value = checked(FreeText.of(value, MAX_LENGTH));
	}

	/**
	 * Accepts a text of limited length.
	 * @param text what the person wrote
	 * @param maxLength the most characters, at most {@value #MAX_LENGTH}
	 * @return the cleaned text
	 * @throws TextRefusedException when it is blank, too long, unreadable, or holds a
	 * BSN-like number or contact data
	 */
	public static PublicText of(String text, int maxLength) {
		return new PublicText(FreeText.of(text, Math.min(maxLength, MAX_LENGTH)).value());
	}

	private static String checked(FreeText text) {
		if (ContactData.in(text.value())) {
			throw new TextRefusedException(TextRefusedException.Reason.CONTACT_DATA);
		}
		return text.value();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
