package nl.talentmarkt.events.careerevent;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies a career event.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record CareerEventId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public CareerEventId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
