package nl.talentmarkt.frontend.example;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Changes private texts of example talents as they are made, for instance to put a unique
 * marker into each and see where it turns up.
 */
@FunctionalInterface
interface TalentDecoration {

	/** Leaves every text as it is. */
	TalentDecoration NONE = (talent, field, text) -> text;

	/**
	 * Decorates one text.
	 * @param talent whose
	 * @param field which text
	 * @param text what was generated
	 * @return what is stored instead
	 */
	String decorate(TalentId talent, TalentField field, String text);

}
