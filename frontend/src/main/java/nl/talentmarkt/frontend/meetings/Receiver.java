package nl.talentmarkt.frontend.meetings;

import java.util.Locale;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Somebody who is invited.
 *
 * @param key says who it is, the same for all time
 * @param side on which side this person stands
 * @param email where the invitation goes
 * @param name how this person is addressed
 * @param language in which language this person reads mail
 */
record Receiver(String key, Party side, EmailAddress email, String name, Locale language) {

	static Receiver of(Account account, Party side, Locale language) {
		return new Receiver(account.id().value(), side, account.email(), account.name(), language);
	}

}
