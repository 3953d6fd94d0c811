package nl.talentmarkt.marketplace.vum;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;

/** What became of the fields of every talent that was taken over. */
public interface ImportedProfiles {

	/**
	 * Keeps what became of one talent; what was kept first stays.
	 * @param imported the talent
	 * @return when it is kept
	 */
	Mono<Void> keep(ImportedProfile imported);

	/**
	 * Finds what became of one talent. Whether somebody may know is decided by whether
	 * that person may see the talent.
	 * @param talent the talent
	 * @return what became of the fields, or empty when the talent was not taken over
	 */
	Mono<ImportedProfile> find(TalentId talent);

	/**
	 * Returns the talents that an organisation took over.
	 * @param organisation which one
	 * @return all of them, in the order of their talent codes
	 */
	Flux<ImportedProfile> of(OrganisationId organisation);

}
