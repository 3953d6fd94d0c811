package nl.talentmarkt.marketplace.talent;

import java.util.Collection;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;

/** All talents. */
public interface Talents {

	/**
	 * Finds one by id.
	 * @param id the talent
	 * @return the talent, or empty
	 */
	Mono<Talent> find(TalentId id);

	/**
	 * Finds several by their ids, in one question, for the product itself.
	 * @param ids the ids; none asks nothing
	 * @return those that there are, in no order
	 */
	Flux<Talent> findAll(Collection<TalentId> ids);

	/**
	 * Counts the talents of a person's own.
	 * @param reach on whose data that person may look
	 * @return how many {@link #within} would find
	 */
	Mono<Long> count(Reach reach);

	/**
	 * Finds the talent with this code, for a person.
	 * @param code the code
	 * @param reach on whose data that person may look; an employer's reach covers the
	 * talents that are visible to employers at this moment
	 * @return the talent when it lies within reach, else empty
	 */
	Mono<Talent> find(TalentCode code, Reach reach);

	/**
	 * Changes one talent, again on what is newest when somebody else was first.
	 * @param id the talent
	 * @param intention what to do with it
	 * @return the stored talent, or empty when there is none
	 */
	Mono<Talent> change(TalentId id, Function<Talent, Change<Talent>> intention);

	/**
	 * Changes the talent with this code, for a person.
	 * @param code the code
	 * @param reach on whose data that person may write
	 * @param intention what to do with it
	 * @return the stored talent, or empty when it does not lie within reach, also when it
	 * went out of it in the meantime
	 */
	Mono<Talent> change(TalentCode code, Reach reach, Function<Talent, Change<Talent>> intention);

	/**
	 * Finds the talents of a person's own: a coach's caseload, an organisation's talents,
	 * the talent itself.
	 * @param reach on whose data that person may look
	 * @return the talents within reach, in no order; none for an employer, who searches
	 */
	Flux<Talent> within(Reach reach);

	/**
	 * Adds a talent to the caseload of its coach.
	 * @param talent a talent that was never stored
	 * @return the stored talent
	 * @throws nl.talentmarkt.marketplace.outbox.AlreadyStoredException (as signal) when
	 * the id or the code is taken
	 */
	Mono<Talent> add(Talent talent);

	/**
	 * Returns every talent.
	 * @return all, in no order
	 */
	Flux<Talent> all();

	/**
	 * Stores new talents without raising events: for loading many at once, after which
	 * the search index is rebuilt.
	 * @param talents talents that were never stored
	 * @return how many were stored
	 */
	Mono<Long> addAll(Collection<Talent> talents);

}
