package nl.talentmarkt.marketplace.talent;

import java.util.Collection;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
	 * Finds the talent an employer knows by this code, if employers may see that talent
	 * now.
	 * @param code the code
	 * @return the talent while it is visible to employers, else empty
	 */
	Mono<Talent> findVisible(TalentCode code);

	/**
	 * Changes one talent, again on what is newest when somebody else was first.
	 * @param id the talent
	 * @param intention what to do with it
	 * @return the stored talent, or empty when there is none
	 */
	Mono<Talent> change(TalentId id, Function<Talent, Change<Talent>> intention);

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
