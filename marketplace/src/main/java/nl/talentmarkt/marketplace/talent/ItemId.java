package nl.talentmarkt.marketplace.talent;

import java.util.UUID;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies one item of a talent's {@link Portfolio}, within that talent only.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record ItemId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public ItemId {
		Identifiers.require(value);
	}

	/**
	 * Draws a new id.
	 * @return one that no item has
	 */
	public static ItemId random() {
		return new ItemId(UUID.randomUUID().toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
