package nl.talentmarkt.frontend.talents;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import nl.talentmarkt.search.talent.FoundTalent;
import nl.talentmarkt.search.talent.TalentQuery;
import nl.talentmarkt.search.talent.TalentResults;

/** A page beyond the end, as in an old bookmark, is the last one. */
final class LastPage {

	private LastPage() {
	}

	static <H extends FoundTalent> Mono<TalentResults<H>> orBefore(TalentQuery query,
			Function<TalentQuery, Mono<TalentResults<H>>> search) {
		return search.apply(query)
			.flatMap((results) -> (query.page() > results.lastPage()) ? search.apply(query.page(results.lastPage()))
					: Mono.just(results));
	}

}
