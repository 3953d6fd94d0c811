package nl.talentmarkt.frontend.talents;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;
import nl.talentmarkt.search.talent.TalentSearch;

@Controller
class TalentSearchController {

	private final TalentSearch search;

	private final SearchHints hints;

	private final Wordings wordings;

	TalentSearchController(TalentSearch search, SearchHints hints, Wordings wordings) {
		this.search = search;
		this.hints = hints;
		this.wordings = wordings;
	}

	@GetMapping("/talenten")
	@Requires(Permission.SEARCH_TALENTS)
	@InNavigation(label = "navigation.talents", order = 10)
	Mono<Rendering> search(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		SearchAddress address = SearchAddress.of(parameters);
		SearchWording wording = new SearchWording(this.wordings.in(locale));
		return find(address.query())
			.flatMap((results) -> this.hints.of(results).map((hints) -> wording.page(results, hints)))
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(wording.away(address.query())))
			.map((page) -> Rendering.view("talents/search").modelAttribute("page", page).build());
	}

	/** A page beyond the end, as in an old bookmark, is the last one. */
	private Mono<TalentResults> find(TalentQuery query) {
		return this.search.search(query)
			.flatMap((results) -> (query.page() > results.lastPage())
					? this.search.search(query.page(results.lastPage())) : Mono.just(results));
	}

}
