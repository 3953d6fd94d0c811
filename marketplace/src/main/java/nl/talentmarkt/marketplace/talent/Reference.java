package nl.talentmarkt.marketplace.talent;

import nl.talentmarkt.marketplace.text.PublicText;

/**
 * What somebody who worked with the talent says.
 *
 * @param id identifies it within the talent
 * @param from who says it: a function and an organisation, never a person's name
 * @param text what that person says
 */
public record Reference(ItemId id, PublicText from, PublicText text) implements Portfolio.Item {
}
