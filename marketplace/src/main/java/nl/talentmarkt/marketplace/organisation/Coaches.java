package nl.talentmarkt.marketplace.organisation;

import java.util.Collection;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;

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
	 * Finds the coaches of an organisation.
	 * @param organisation the organisation
	 * @return its coaches, by name
	 */
	Flux<Coach> of(OrganisationId organisation);

	/**
	 * Changes one, again on what is newest when somebody else was first.
	 * @param id which one
	 * @param intention what to do with it
	 * @return the stored one, or empty when there is none
	 */
	Mono<Coach> change(CoachId id, Function<Coach, Change<Coach>> intention);

	/**
	 * Stores new ones.
	 * @param added ones that were never stored
	 * @return the stored ones
	 */
	Flux<Coach> addAll(Collection<Coach> added);

}
