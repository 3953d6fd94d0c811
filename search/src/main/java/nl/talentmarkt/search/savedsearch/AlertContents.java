package nl.talentmarkt.search.savedsearch;

import java.util.List;
import java.util.Map;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/**
 * What an alert says at the moment at which it is asked.
 *
 * @param recipient who is told
 * @param rhythm at once, of one search, or daily
 * @param searches the searches with somebody new, at least one
 */
public record AlertContents(Account recipient, Rhythm rhythm, List<News> searches) {

	/** Copies the searches. */
	public AlertContents {
		searches = List.copyOf(searches);
	}

	/**
	 * A search with somebody new.
	 *
	 * @param search the search
	 * @param talents the search tier of those who became a match, at least one
	 */
	public record News(SavedSearch search, Map<TalentCode, TalentProfile> talents) {
	}

}
