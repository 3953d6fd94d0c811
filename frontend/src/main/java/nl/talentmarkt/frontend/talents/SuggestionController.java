package nl.talentmarkt.frontend.talents;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.limit.RateLimits;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.CaseloadSearch;
import nl.talentmarkt.search.talent.Suggestion;
import nl.talentmarkt.search.talent.TalentSearch;

/** What the search field offers while somebody types; a piece of a page. */
@Controller
class SuggestionController {

	private final TalentSearch search;

	private final CaseloadSearch caseload;

	private final RateLimits limits;

	SuggestionController(TalentSearch search, CaseloadSearch caseload, RateLimits limits) {
		this.search = search;
		this.caseload = caseload;
		this.limits = limits;
	}

	@GetMapping("/talenten/suggesties")
	@Requires(Permission.SEARCH_TALENTS)
	Mono<Rendering> suggest(Viewer.SignedIn viewer, @RequestParam(defaultValue = "") String q) {
		this.limits.countSuggestions(viewer.account());
		return options(this.search.suggest(q));
	}

	@GetMapping("/mijn-talenten/zoeken/suggesties")
	@Requires(Permission.KEEP_CASELOAD)
	Mono<Rendering> suggest(Viewer.Coach viewer, @RequestParam(defaultValue = "") String q) {
		this.limits.countSuggestions(viewer.account());
		return options(this.caseload.suggest(q, Permission.KEEP_CASELOAD.reach(viewer)));
	}

	private static Mono<Rendering> options(Flux<Suggestion> suggestions) {
		return suggestions.collectList()
			// Whoever types needs no word about it: the search itself will say so.
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(List.of()))
			.map((found) -> Rendering.view("talents/suggestions :: options")
				.modelAttribute("suggestions", found)
				.build());
	}

}
