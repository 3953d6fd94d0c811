package nl.talentmarkt.marketplace.identity;

import nl.talentmarkt.marketplace.text.Identifiers;

/**
 * Identifies an account.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record AccountId(String value) {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public AccountId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
