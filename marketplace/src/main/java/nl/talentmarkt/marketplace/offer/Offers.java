package nl.talentmarkt.marketplace.offer;

import java.time.LocalDate;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;

/** All offers. */
public interface Offers {

	/**
	 * Finds one by id.
	 * @param id the offer
	 * @return the offer, or empty
	 */
	Mono<Offer> find(OfferId id);

	/**
	 * Lists the offers that one can still react to.
	 * @param today the day of looking
	 * @return those that close first, first
	 */
	Flux<Offer> open(LocalDate today);

	/**
	 * Lists the offers of one employer that one can still react to.
	 * @param employer the employer
	 * @param today the day of looking
	 * @return those that close first, first
	 */
	Flux<Offer> open(EmployerId employer, LocalDate today);

	/**
	 * Stores new ones.
	 * @param offers offers that were never stored
	 * @return the stored ones
	 */
	Flux<Offer> addAll(Collection<Offer> offers);

}
