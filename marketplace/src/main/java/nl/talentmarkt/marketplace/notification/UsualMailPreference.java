package nl.talentmarkt.marketplace.notification;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.text.LanguageTag;

/** What goes for somebody who chose nothing. */
@FunctionalInterface
public interface UsualMailPreference {

	/**
	 * Says what is usual for a person.
	 * @param account the person
	 * @param language in which language this person gets mail
	 * @return a preference that was never stored
	 */
	MailPreference of(Account account, LanguageTag language);

}
