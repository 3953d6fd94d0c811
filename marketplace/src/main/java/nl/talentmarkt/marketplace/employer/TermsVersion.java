package nl.talentmarkt.marketplace.employer;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Names one text of the terms of use for employers. A text that was shown is never
 * changed, so the name says what was read.
 *
 * @param value 1 to 64 letters, digits or hyphens, for instance {@code 2026-11}
 */
public record TermsVersion(String value) implements TextValue {

	/**
	 * Checks the name.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not one
	 */
	public TermsVersion {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
