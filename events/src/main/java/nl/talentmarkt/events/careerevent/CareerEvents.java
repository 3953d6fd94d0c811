package nl.talentmarkt.events.careerevent;

import java.time.Instant;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All career events. */
public interface CareerEvents {

	/**
	 * Finds a published one.
	 * @param id the career event
	 * @return the career event, or empty when there is none or it is a draft
	 */
	Mono<CareerEvent> findPublished(CareerEventId id);

	/**
	 * Lists the published ones that are not over.
	 * @param now the moment of looking
	 * @return those that begin first, first
	 */
	Flux<CareerEvent> upcoming(Instant now);

	/**
	 * Lists the published ones at which people met lately.
	 * @param since how long ago they may have ended
	 * @param now the moment of looking
	 * @return those that began already, the last one first
	 */
	Flux<CareerEvent> lately(Instant since, Instant now);

	/**
	 * Stores new ones.
	 * @param careerEvents career events that were never stored
	 * @return the stored ones
	 */
	Flux<CareerEvent> addAll(Collection<CareerEvent> careerEvents);

}
