package nl.talentmarkt.search.savedsearch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * That a talent is or was a match of a saved search: one for each pair, whatever happens
 * to the talent later, so that nobody is told of twice.
 *
 * @param id the search and the talent
 * @param search the search
 * @param talent the talent
 * @param foundAt when this was found out
 * @param state what it means to the owner
 * @param alert the alert that tells of it, or null
 */
record Match(String id, SavedSearchId search, TalentCode talent, Instant foundAt, MatchState state,
		@Nullable SearchAlertId alert) {

	static Match found(SavedSearch search, TalentCode talent, Instant at) {
		return new Match(idOf(search.id(), talent), search.id(), talent, at,
				(search.pause() == null) ? MatchState.WAITING : MatchState.QUIET, null);
	}

	static Match known(SavedSearchId search, TalentCode talent, Instant at) {
		return new Match(idOf(search, talent), search, talent, at, MatchState.KNOWN, null);
	}

	private static String idOf(SavedSearchId search, TalentCode talent) {
		return search + "/" + talent;
	}

}
