package nl.talentmarkt.marketplace.outbox;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The deliveries that a person must decide about. None disappears by itself. */
public interface StuckDeliveries {

	/**
	 * Lists what is stuck.
	 * @param limit the most to list, 1 or more
	 * @return the newest first
	 */
	Flux<StuckDelivery> newest(int limit);

	/**
	 * Counts what is stuck.
	 * @return 0 when all is well
	 */
	Mono<Long> count();

	/**
	 * Offers the event to its handler once more, before the aggregate's later events that
	 * still wait, with a fresh count of attempts.
	 * @param id the delivery's id
	 * @return true when it waits for its handler again, false when nothing is stuck under
	 * this id; {@link AggregateGoneException} when its aggregate was removed
	 */
	Mono<Boolean> retry(String id);

	/**
	 * Gives up on a delivery. It stays stored with who did so and when.
	 * @param id the delivery's id
	 * @param by who decided
	 * @return true when it was dropped, false when nothing is stuck under this id
	 */
	Mono<Boolean> drop(String id, String by);

}
