package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;

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
	 * Changes one, again on what is newest when somebody else was first.
	 * @param id which one
	 * @param intention what to do with it
	 * @return the stored one, or empty when there is none
	 */
	Mono<Organisation> change(OrganisationId id, Function<Organisation, Change<Organisation>> intention);

	/**
	 * Stores new ones.
	 * @param added ones that were never stored
	 * @return the stored ones
	 */
	Flux<Organisation> addAll(Collection<Organisation> added);

}
