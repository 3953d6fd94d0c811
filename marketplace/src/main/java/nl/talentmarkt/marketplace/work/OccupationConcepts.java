package nl.talentmarkt.marketplace.work;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The occupations of every classification there is: the {@link OccupationCatalogue} that
 * comes with the product, and those that were imported. Reference data: no events.
 */
public interface OccupationConcepts {

	/**
	 * Returns every occupation, also those that a classification released no longer: a
	 * talent may have them.
	 * @return the catalogue first, then the imported ones in no order
	 */
	Flux<OccupationConcept> all();

	/**
	 * Returns the occupations to choose from: all but those that are released no longer.
	 * Where a classification was imported in Dutch, the Dutch release decides.
	 * @return the catalogue first, then the imported ones in no order
	 */
	Flux<OccupationConcept> released();

	/**
	 * Finds one occupation.
	 * @param scheme the classification
	 * @param uri the concept within it
	 * @return the occupation, also when it is released no longer, or empty
	 */
	Mono<OccupationConcept> find(String scheme, String uri);

	/**
	 * Tells which state of the classifications is stored, for whoever keeps something
	 * made of {@link #all()}.
	 * @return a number that grows with each import that changed something; 0 before the
	 * first
	 */
	Mono<Long> revision();

	/**
	 * Puts the names of one language of a classification in the place of those that are
	 * stored. Names in other languages stay. An occupation that is not among these stays
	 * too, for talents who have it, but is no longer {@linkplain #released() released} in
	 * this language.
	 * @param scheme the classification; not that of the product's own catalogue
	 * @param language ISO 639 code, two or three lower case letters
	 * @param names every occupation of the language once; subscribed once
	 * @return what was done; {@link ClassificationBusyException} when another import
	 * runs; an import that broke off is completed by doing it again
	 * @throws IllegalArgumentException when the scheme is the catalogue's, or the
	 * language is not a code
	 */
	Mono<ConceptChanges> replace(String scheme, String language, Flux<ConceptNames> names);

}
