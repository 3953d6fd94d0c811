package nl.talentmarkt.marketplace.nomination;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies one nomination.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record NominationId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public NominationId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
