package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.CoachId;

/** All coaches. */
public interface Coaches {

	/**
	 * Finds one by id.
	 * @param id the id
	 * @return the one with this id, or empty
	 */
	Mono<Coach> find(CoachId id);

	/**
	 * Returns every one.
	 * @return all, by name
	 */
	Flux<Coach> all();

	/**
	 * Stores new ones.
	 * @param added ones that were never stored
	 * @return the stored ones
	 */
	Flux<Coach> addAll(Collection<Coach> added);

}
