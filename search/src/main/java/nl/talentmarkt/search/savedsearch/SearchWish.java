package nl.talentmarkt.search.savedsearch;

import nl.talentmarkt.search.talent.TalentQuery;

/**
 * What somebody wants to keep.
 *
 * @param name what to call it
 * @param query the question
 * @param rhythm how soon to hear of new matches
 */
public record SearchWish(SearchName name, TalentQuery query, Rhythm rhythm) {

	SearchWish asking(TalentQuery query) {
		return new SearchWish(this.name, query, this.rhythm);
	}

}
