package nl.talentmarkt.marketplace.employer;

import java.util.Collection;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Change;

/** All employers. */
public interface Employers {

	/**
	 * Finds one by id.
	 * @param id the id
	 * @return the one with this id, or empty
	 */
	Mono<Employer> find(EmployerId id);

	/**
	 * Finds several by their ids, in one question.
	 * @param ids the ids; none asks nothing
	 * @return those that there are, in no order
	 */
	Flux<Employer> findAll(Collection<EmployerId> ids);

	/**
	 * Finds employers by a part of the name.
	 * @param words a part of the name, in capitals or not; nothing finds every one
	 * @param skip how many to pass over, 0 or more
	 * @param most how many at the most, 1 or more
	 * @return those found, by name
	 */
	Flux<Employer> named(String words, int skip, int most);

	/**
	 * Counts employers by a part of the name.
	 * @param words a part of the name, in capitals or not; nothing counts every one
	 * @return how many there are
	 */
	Mono<Long> countNamed(String words);

	/**
	 * Returns every one.
	 * @return all, by name
	 */
	Flux<Employer> all();

	/**
	 * Changes one, again on what is newest when somebody else was first.
	 * @param id which one
	 * @param intention what to do with it
	 * @return the stored one, or empty when there is none
	 */
	Mono<Employer> change(EmployerId id, Function<Employer, Change<Employer>> intention);

	/**
	 * Stores new ones.
	 * @param added ones that were never stored
	 * @return the stored ones
	 */
	Flux<Employer> addAll(Collection<Employer> added);

}
