package nl.talentmarkt.marketplace.contact;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;

/** How all talents are reached. */
public interface TalentContacts {

	/**
	 * Finds how a talent is reached, for the product itself.
	 * @param talent the talent
	 * @return what was written down, else {@link TalentContact#unknown}; never empty
	 */
	Mono<TalentContact> of(TalentId talent);

	/**
	 * Changes how a talent is reached, again on what is newest when somebody else was
	 * first.
	 * @param talent the talent
	 * @param intention what to do with it
	 * @return what is stored then
	 */
	Mono<TalentContact> change(TalentId talent, Function<TalentContact, Change<TalentContact>> intention);

}
