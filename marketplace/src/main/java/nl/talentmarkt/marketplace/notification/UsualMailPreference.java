package nl.talentmarkt.marketplace.notification;

import nl.talentmarkt.marketplace.account.Account;

/** What goes for somebody who chose nothing. */
@FunctionalInterface
public interface UsualMailPreference {

	/**
	 * Says what is usual for a person.
	 * @param account the person
	 * @return a preference that was never stored
	 */
	MailPreference of(Account account);

}
