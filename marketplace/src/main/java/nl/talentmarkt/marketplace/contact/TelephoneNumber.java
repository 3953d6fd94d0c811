package nl.talentmarkt.marketplace.contact;

import java.util.regex.Pattern;

import nl.talentmarkt.marketplace.text.TextRefusedException;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * A telephone number, without what people write between its digits.
 *
 * @param value digits, for instance {@code 0612345678} or {@code +31612345678}; ten or
 * more of them, or eight or more after a plus
 */
public record TelephoneNumber(String value) implements TextValue {

	private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-]");

	// Nine digits in a row could be a burgerservicenummer.
	private static final Pattern FORM = Pattern.compile("0\\d{9,14}|\\+[1-9]\\d{7,14}");

	/**
	 * Cleans and checks the number.
	 * @throws TextRefusedException when it is not a telephone number
	 */
	public TelephoneNumber {
		value = BETWEEN.matcher(value).replaceAll("");
		if (!FORM.matcher(value).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.NOT_A_TELEPHONE_NUMBER);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
