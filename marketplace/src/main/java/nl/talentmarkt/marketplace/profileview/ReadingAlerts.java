package nl.talentmarkt.marketplace.profileview;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;

/** All alerts about how employers read. */
public interface ReadingAlerts {

	/**
	 * Finds one by id, for the product itself.
	 * @param id the alert
	 * @return the alert, or empty
	 */
	Mono<ReadingAlert> find(ReadingAlertId id);

	/**
	 * Finds one by id, for a person.
	 * @param id the alert
	 * @param reach on whose data that person may look
	 * @return the alert when it is about talents of that person's organisation, else
	 * empty
	 */
	Mono<ReadingAlert> find(ReadingAlertId id, Reach reach);

	/**
	 * Lists those within reach.
	 * @param reach on whose data a person may look
	 * @param most how many at the most, 1 to 200
	 * @return newest first
	 */
	Flux<ReadingAlert> list(Reach reach, int most);

	/**
	 * Stores an alert, unless it was raised before.
	 * @param alert a new alert
	 * @return true when it is new
	 */
	Mono<Boolean> raise(ReadingAlert alert);

}
