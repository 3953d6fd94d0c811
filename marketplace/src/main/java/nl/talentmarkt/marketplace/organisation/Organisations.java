package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;

/** All organisations. */
public interface Organisations {

	/**
	 * Finds one by id.
	 * @param id the id
	 * @return the one with this id, or empty
	 */
	Mono<Organisation> find(OrganisationId id);

	/**
	 * Returns every one.
	 * @return all, by name
	 */
	Flux<Organisation> all();

	/**
	 * Stores new ones.
	 * @param added ones that were never stored
	 * @return the stored ones
	 */
	Flux<Organisation> addAll(Collection<Organisation> added);

}
