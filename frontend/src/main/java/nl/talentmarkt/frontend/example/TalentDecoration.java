package nl.talentmarkt.frontend.example;

import java.time.LocalDate;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * Changes what is private of example talents as they are made, for instance to put a
 * unique marker into each and see where it turns up.
 */
@FunctionalInterface
interface TalentDecoration {

	/** Leaves everything as it is. */
	TalentDecoration NONE = (talent, field, text) -> text;

	/**
	 * Decorates one text.
	 * @param talent whose
	 * @param field which text
	 * @param text what was generated
	 * @return what is stored instead
	 */
	String decorate(TalentId talent, TalentField field, String text);

	/**
	 * Decorates one day.
	 * @param talent whose
	 * @param field which day
	 * @param day what was generated
	 * @return what is stored instead
	 */
	default LocalDate decorate(TalentId talent, TalentField field, LocalDate day) {
		return day;
	}

}
