package nl.talentmarkt.marketplace.reachability;

import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.EmailAddress;

/** What is known of all addresses that did not take mail. */
public interface AddressTroubles {

	/**
	 * Finds what is known of a person's address.
	 * @param account whose
	 * @return it, or empty when no mail ever failed
	 */
	Mono<AddressTrouble> find(AccountId account);

	/**
	 * Finds an address to which no mail is sent.
	 * @param address the address
	 * @return it, or empty when mail is sent
	 */
	Mono<AddressTrouble> stopped(EmailAddress address);

	/**
	 * Lists the addresses within reach to which no mail is sent.
	 * @param reach an organisation sees those of the people it serves, a person the own
	 * one
	 * @param most how many at the most, 1 or more
	 * @return the newest first
	 */
	Flux<AddressTrouble> stopped(Reach reach, int most);

	/**
	 * Changes what is known, beginning with nothing for a person whose mail never failed.
	 * @param first what to begin with
	 * @param intention what to do
	 * @return what is stored
	 */
	Mono<AddressTrouble> change(AddressTrouble first, Function<AddressTrouble, Change<AddressTrouble>> intention);

	/**
	 * Changes what is known of an address within reach.
	 * @param account whose address
	 * @param reach who asks
	 * @param intention what to do
	 * @return what is stored, or empty when there is nothing within reach
	 */
	Mono<AddressTrouble> change(AccountId account, Reach reach,
			Function<AddressTrouble, Change<AddressTrouble>> intention);

}
