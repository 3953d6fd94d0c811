package nl.talentmarkt.marketplace.notification;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * What everybody chose about mail. Who chose nothing has what is usual, in the
 * {@linkplain UsualMailLanguage language} that is known.
 */
public interface MailPreferences {

	/**
	 * Finds somebody's preference.
	 * @param account whose
	 * @return what was chosen, or what is {@linkplain UsualMailPreference usual}; never
	 * empty
	 */
	Mono<MailPreference> of(Account account);

	/**
	 * Changes somebody's preference.
	 * @param account whose
	 * @param intention called with the preference as it is, possibly more than once
	 * @return the preference as it is after the intention
	 */
	Mono<MailPreference> change(Account account, Function<MailPreference, Change<MailPreference>> intention);

}
