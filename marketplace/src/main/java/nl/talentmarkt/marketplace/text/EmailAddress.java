package nl.talentmarkt.marketplace.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address, in lower case. Deliberately stricter than RFC 5321: no quoted local
 * parts, no address literals, no characters that could end a header.
 *
 * @param value for instance {@code fatima@voorbeeld.nl}, at most 254 characters
 */
public record EmailAddress(String value) implements TextValue {

	private static final int MAX_LENGTH = 254;

	private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
			+ "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

	/**
	 * Checks the address.
	 * @throws TextRefusedException when it is not a mail address
	 */
	public EmailAddress {
		value = value.strip().toLowerCase(Locale.ROOT);
		if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.NOT_A_MAIL_ADDRESS);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
