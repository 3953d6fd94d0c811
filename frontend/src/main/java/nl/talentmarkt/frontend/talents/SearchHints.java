package nl.talentmarkt.frontend.talents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.talents.SearchHint.Without;
import nl.talentmarkt.search.connection.SearchUnavailableException;
import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.FoundTalent;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;

/** Finds out what to leave out of a search that finds nobody. */
@Component
class SearchHints {

	/** Each is a search of its own. */
	private static final int MOST_TRIED = 8;

	private static final int MOST = 4;

	private static final int AT_ONCE = 4;

	/**
	 * Tries the same search without one of its conditions.
	 * @param results what was found
	 * @param search where it was found
	 * @return what finds somebody, most talents first; none when somebody was found
	 */
	<H extends FoundTalent> Mono<List<SearchHint>> of(TalentResults<H> results,
			Function<TalentQuery, Mono<TalentResults<H>>> search) {
		if (results.total() > 0) {
			return Mono.just(List.of());
		}
		return Flux.fromIterable(withouts(results.query()))
			.take(MOST_TRIED)
			.flatMap((without) -> hint(without, results.query(), search), AT_ONCE)
			.sort(Comparator.comparingLong(SearchHint::total)
				.reversed()
				.thenComparing((hint) -> hint.without().toString()))
			.take(MOST)
			.collectList()
			// That nobody was found is an answer without them.
			.onErrorResume(SearchUnavailableException.class, (away) -> Mono.just(List.of()));
	}

	private static <H extends FoundTalent> Mono<SearchHint> hint(Without without, TalentQuery asked,
			Function<TalentQuery, Mono<TalentResults<H>>> search) {
		TalentQuery query = switch (without) {
			case Without.Words words -> asked.withText("");
			case Without.Choice choice -> asked.toggle(choice.facet(), choice.value());
		};
		return search.apply(query)
			.filter((found) -> found.total() > 0)
			.map((found) -> new SearchHint(without, query, found.total()));
	}

	private static List<Without> withouts(TalentQuery query) {
		List<Without> withouts = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			query.chosen(facet).forEach((value) -> withouts.add(new Without.Choice(facet, value)));
		}
		if (!query.text().isEmpty() && !withouts.isEmpty()) {
			withouts.addFirst(new Without.Words());
		}
		return withouts;
	}

}
