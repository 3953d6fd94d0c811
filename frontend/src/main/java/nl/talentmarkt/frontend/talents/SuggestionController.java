package nl.talentmarkt.frontend.talents;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.limit.RateLimits;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.Suggestion;
import nl.talentmarkt.search.talent.TalentSearch;

/** What the search field offers while somebody types; a piece of a page. */
@Controller
class SuggestionController {

	private final TalentSearch search;

	private final RateLimits limits;

	SuggestionController(TalentSearch search, RateLimits limits) {
		this.search = search;
		this.limits = limits;
	}

	@GetMapping("/talenten/suggesties")
	@Requires(Permission.SEARCH_TALENTS)
	Mono<Rendering> suggest(Viewer.SignedIn viewer, @RequestParam(defaultValue = "") String q) {
		this.limits.countSuggestions(viewer.account());
		return this.search.suggest(q)
			.collectList()
			// Whoever types needs no word about it: the search itself will say so.
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(List.of()))
			.map(SuggestionController::options);
	}

	private static Rendering options(List<Suggestion> suggestions) {
		return Rendering.view("talents/suggestions :: options").modelAttribute("suggestions", suggestions).build();
	}

}
