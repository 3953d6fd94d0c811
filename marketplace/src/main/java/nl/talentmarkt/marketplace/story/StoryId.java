package nl.talentmarkt.marketplace.story;

import nl.talentmarkt.marketplace.text.Identifiers;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Identifies a story.
 *
 * @param value 1 to 64 letters, digits or hyphens
 */
public record StoryId(String value) implements TextValue {

	/**
	 * Checks the id.
	 * @throws nl.talentmarkt.marketplace.text.TextRefusedException when it is not an id
	 */
	public StoryId {
		Identifiers.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
