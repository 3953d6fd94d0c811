package nl.talentmarkt.marketplace.identity;

import nl.talentmarkt.marketplace.text.Identifiers;

/**
 * Identifies an employer.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record EmployerId(String value) {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public EmployerId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
