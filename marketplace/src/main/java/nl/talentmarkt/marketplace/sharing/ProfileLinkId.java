package nl.talentmarkt.marketplace.sharing;

import java.util.UUID;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies one link to a profile, for the talent and the coach; never part of the link
 * itself.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record ProfileLinkId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public ProfileLinkId {
		Identifiers.require(value);
	}

	/**
	 * Draws a new id.
	 * @return one that no link has, with 122 random bits
	 */
	public static ProfileLinkId random() {
		return new ProfileLinkId(UUID.randomUUID().toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
