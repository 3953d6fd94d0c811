package nl.talentmarkt.frontend.talents;

import java.util.Locale;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.CaseloadHit;
import nl.talentmarkt.search.talent.CaseloadSearch;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;

/** A coach searches the own caseload; nobody's reading is counted. */
@Controller
class CaseloadSearchController {

	private final CaseloadSearch search;

	private final SearchHints hints;

	private final Wordings wordings;

	CaseloadSearchController(CaseloadSearch search, SearchHints hints, Wordings wordings) {
		this.search = search;
		this.hints = hints;
		this.wordings = wordings;
	}

	@GetMapping("/mijn-talenten/zoeken")
	@Requires(Permission.KEEP_CASELOAD)
	Mono<Rendering> search(Viewer.Coach viewer, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		TalentQuery query = SearchAddress.of(SearchPlace.CASELOAD, parameters).query();
		SearchWording wording = new SearchWording(SearchPlace.CASELOAD, this.wordings.in(locale));
		Reach reach = Permission.KEEP_CASELOAD.reach(viewer);
		Function<TalentQuery, Mono<TalentResults<CaseloadHit>>> asking = (asked) -> this.search.search(asked, reach);
		return LastPage.orBefore(query, asking)
			.flatMap((results) -> this.hints.of(results, asking).map((hints) -> wording.ownPage(results, hints)))
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(wording.away(query)))
			.map((page) -> Rendering.view("caseload/search")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build());
	}

}
