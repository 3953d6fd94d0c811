package nl.talentmarkt.marketplace.handover;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.HandOverId;

/** All hand-overs. */
public interface HandOvers {

	/**
	 * Finds one by id, for the product itself.
	 * @param id the hand-over
	 * @return the hand-over, or empty
	 */
	Mono<HandOver> find(HandOverId id);

	/**
	 * Finds one by id, for a person.
	 * @param id the hand-over
	 * @param reach on whose data that person may look: a coach gave or took over
	 * @return the hand-over when it lies within reach, else empty
	 */
	Mono<HandOver> find(HandOverId id, Reach reach);

	/**
	 * Lists those within reach.
	 * @param reach on whose data a person may look
	 * @param most how many at the most
	 * @return the newest first
	 */
	Flux<HandOver> list(Reach reach, int most);

	/**
	 * Stores a new one.
	 * @param handOver one that was never stored
	 * @return the stored one; the one that is there when the id is taken, so that a form
	 * that is sent twice hands over once
	 */
	Mono<HandOver> add(HandOver handOver);

}
