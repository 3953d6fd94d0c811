package nl.talentmarkt.frontend.talents;

import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * A search that finds somebody where the one that was asked finds nobody.
 *
 * @param without what was left out
 * @param query the search without it
 * @param total how many talents it finds, 1 or more
 */
record SearchHint(Without without, TalentQuery query, long total) {

	/** One thing that is asked. */
	sealed interface Without {

		/** All the words. */
		record Words() implements Without {
		}

		/**
		 * One chosen value.
		 *
		 * @param facet of what
		 * @param value which one
		 */
		record Choice(Facet facet, String value) implements Without {
		}

	}

}
