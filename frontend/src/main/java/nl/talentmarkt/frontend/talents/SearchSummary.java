package nl.talentmarkt.frontend.talents;

import java.util.List;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * A search in a few words, for other pages than the search itself.
 *
 * @param conditions what is asked, each in the words of the search page; empty when
 * everybody is
 */
public record SearchSummary(List<String> conditions) {

	/** Copies the conditions. */
	public SearchSummary {
		conditions = List.copyOf(conditions);
	}

	/**
	 * Puts a search into words.
	 * @param query the search
	 * @param wording the reader's words
	 * @return the words
	 */
	public static SearchSummary of(TalentQuery query, Wording wording) {
		return new SearchSummary(new SearchWording(SearchPlace.TALENTS, wording).conditions(query));
	}

}
