package nl.talentmarkt.search.savedsearch;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies one bewaarde zoekopdracht.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record SavedSearchId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public SavedSearchId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
