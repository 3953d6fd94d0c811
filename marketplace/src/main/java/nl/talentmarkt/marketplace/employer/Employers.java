package nl.talentmarkt.marketplace.employer;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;

/** All employers. */
public interface Employers {

	/**
	 * Finds one by id.
	 * @param id the id
	 * @return the one with this id, or empty
	 */
	Mono<Employer> find(EmployerId id);

	/**
	 * Returns every one.
	 * @return all, by name
	 */
	Flux<Employer> all();

	/**
	 * Stores new ones.
	 * @param added ones that were never stored
	 * @return the stored ones
	 */
	Flux<Employer> addAll(Collection<Employer> added);

}
