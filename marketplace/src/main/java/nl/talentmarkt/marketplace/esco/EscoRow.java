package nl.talentmarkt.marketplace.esco;

import nl.talentmarkt.marketplace.work.ConceptNames;

/** What a row of the file turns out to be. */
sealed interface EscoRow permits EscoRow.Usable, LeftOutRow {

	/**
	 * An occupation to store.
	 *
	 * @param names its names
	 */
	record Usable(ConceptNames names) implements EscoRow {
	}

}
