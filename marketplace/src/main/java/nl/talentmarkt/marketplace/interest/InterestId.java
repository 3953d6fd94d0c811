package nl.talentmarkt.marketplace.interest;

import nl.talentmarkt.marketplace.text.Identifiers;

/**
 * Identifies one belangstelling.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record InterestId(String value) {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public InterestId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
