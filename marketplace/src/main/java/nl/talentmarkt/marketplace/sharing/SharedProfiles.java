package nl.talentmarkt.marketplace.sharing;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;

/** The links to all profiles. */
public interface SharedProfiles {

	/**
	 * Finds the links of one talent.
	 * @param talent the talent
	 * @return the links; none for a talent who never shared the profile
	 */
	Mono<SharedProfile> of(TalentId talent);

	/**
	 * Finds the talent whose link has a digest.
	 * @param digest the digest of what stands in an address
	 * @return the links of that talent, or empty
	 */
	Mono<SharedProfile> with(String digest);

	/**
	 * Changes the links of one talent, again on what is newest when somebody else was
	 * first.
	 * @param talent the talent
	 * @param intention what to do with them
	 * @return the stored links
	 */
	Mono<SharedProfile> change(TalentId talent, Function<SharedProfile, Change<SharedProfile>> intention);

}
