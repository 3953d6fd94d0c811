package nl.talentmarkt.frontend.talents;

import java.time.Clock;
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
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.profileview.ProfileReading;
import nl.talentmarkt.marketplace.profileview.ViewBudgetExhaustedException;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.TalentSearch;

@Controller
class TalentSearchController {

	private final TalentSearch search;

	private final SearchHints hints;

	private final Wordings wordings;

	private final ProfileReading reading;

	private final Clock clock;

	TalentSearchController(TalentSearch search, SearchHints hints, Wordings wordings, ProfileReading reading,
			Clock clock) {
		this.search = search;
		this.hints = hints;
		this.wordings = wordings;
		this.reading = reading;
		this.clock = clock;
	}

	@GetMapping("/talenten")
	@Requires(Permission.SEARCH_TALENTS)
	@InNavigation(label = "navigation.talents", order = 10)
	Mono<Rendering> search(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		SearchAddress address = SearchAddress.of(parameters);
		SearchWording wording = new SearchWording(SearchPlace.TALENTS, this.wordings.in(locale));
		return counted(viewer, address).then(Mono.defer(() -> LastPage.orBefore(address.query(), this.search::search)))
			.flatMap((results) -> this.hints.of(results, this.search::search)
				.map((hints) -> wording.page(results, hints)))
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(wording.away(address.query())))
			.map((page) -> Rendering.view("talents/search").modelAttribute("page", page).build())
			.onErrorResume(ViewBudgetExhaustedException.class, (stopped) -> Mono
				.just(StoppedPage.rendering(stopped, this.wordings.in(locale), this.clock.instant())));
	}

	/**
	 * What an employer is shown is counted first, so that who must stop costs no search.
	 */
	private Mono<Void> counted(Viewer viewer, SearchAddress address) {
		return (viewer instanceof Viewer.EmployerMember member)
				? this.reading.readResults(member, address.query().page()) : Mono.empty();
	}

}
