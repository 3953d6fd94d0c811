package nl.talentmarkt.marketplace.notification;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.text.LanguageTag;

/** In which language somebody gets mail who chose none. */
@FunctionalInterface
public interface UsualMailLanguage {

	/**
	 * Finds what is known of somebody's language.
	 * @param account the person
	 * @return the language, or empty when nothing is known: then it is Dutch
	 */
	Mono<LanguageTag> of(Account account);

}
