package nl.talentmarkt.search.savedsearch;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.TalentMatching;

/**
 * Looks at the moment of telling who of those found may still be told of: the store says
 * who is visible to this employer, the index who is still what was asked for.
 */
@Component
class PresentMatches {

	private final Talents talents;

	private final TalentMatching matching;

	PresentMatches(Talents talents, TalentMatching matching) {
		this.talents = talents;
		this.matching = matching;
	}

	/**
	 * Finds out who is a match of a search and visible now.
	 * @param search the search
	 * @param found who was found once
	 * @return the search tier by code, in the order of {@code found}
	 */
	Mono<Map<TalentCode, TalentProfile>> of(SavedSearch search, Collection<TalentCode> found) {
		Reach reach = Permission.SEARCH_TALENTS.reach(new Viewer.EmployerMember(search.owner(), search.employer()));
		return stillMatching(search, found)
			.flatMapMany((matching) -> Flux.fromIterable(found)
				.filter(matching::contains)
				.concatMap((code) -> this.talents.find(code, reach)))
			.collectMap(Talent::code, Talent::profile, LinkedHashMap::new);
	}

	/**
	 * While search is away they are taken at their word: what must not go wrong, whether
	 * they are visible, the store decides.
	 */
	private Mono<Set<TalentCode>> stillMatching(SavedSearch search, Collection<TalentCode> found) {
		return this.matching.among(search.query().query(), found)
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(new HashSet<>(found)));
	}

}
