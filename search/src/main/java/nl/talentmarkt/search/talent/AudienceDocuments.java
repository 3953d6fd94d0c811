package nl.talentmarkt.search.talent;

import java.util.Optional;

import nl.talentmarkt.marketplace.talent.Talent;

/**
 * The only way from a talent to the document that one audience finds.
 *
 * @param <D> the document
 */
interface AudienceDocuments<D extends AudienceDocument> {

	/**
	 * Returns what this audience may find of a talent.
	 * @return the document, or empty while there must be none
	 */
	Optional<D> of(Talent talent);

	/** Tells whether a talent has a document, without making one. */
	boolean covers(Talent talent);

}
