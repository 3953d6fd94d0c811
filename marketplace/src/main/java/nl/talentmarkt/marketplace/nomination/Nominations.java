package nl.talentmarkt.marketplace.nomination;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.outbox.Change;

/** All nominations. */
public interface Nominations {

	/**
	 * Finds one by id, for the product itself.
	 * @param id the nomination
	 * @return the nomination, or empty
	 */
	Mono<Nomination> find(NominationId id);

	/**
	 * Finds one by id, for a person.
	 * @param id the nomination
	 * @param reach on whose data that person may look: a coach those he or she made, an
	 * employer those made to it
	 * @return the nomination when it lies within reach, else empty
	 */
	Mono<Nomination> find(NominationId id, Reach reach);

	/**
	 * Stores a new one.
	 * @param nomination one that was never stored
	 * @return the stored one; the one that is there when the id is taken, so that a form
	 * that is sent twice proposes once
	 */
	Mono<Nomination> add(Nomination nomination);

	/**
	 * Changes one, again on what is newest when somebody else was first.
	 * @param id the nomination
	 * @param intention what to do with it
	 * @return the stored nomination, or empty when there is none
	 */
	Mono<Nomination> change(NominationId id, Function<Nomination, Change<Nomination>> intention);

}
