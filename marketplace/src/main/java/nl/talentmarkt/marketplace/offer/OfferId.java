package nl.talentmarkt.marketplace.offer;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies an offer.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record OfferId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public OfferId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
