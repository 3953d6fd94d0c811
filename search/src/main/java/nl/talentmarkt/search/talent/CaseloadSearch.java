package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.OptionalInt;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.search.connection.SearchCluster;

/**
 * Finds talents for their own coach, in more fields than employers search: also in the
 * newest draft, the name and what only the coach sees. Asks an index of its own, and
 * never without saying whose caseload.
 */
@Component
public final class CaseloadSearch {

	private final SearchCluster cluster;

	private final CaseloadGate gate;

	private final Finding<CaseloadDocument> finding;

	private final Completion completion;

	CaseloadSearch(SearchCluster cluster, TalentIndex<CaseloadDocument> index, CaseloadGate gate, Finding.Tools tools) {
		this.cluster = cluster;
		this.gate = gate;
		this.finding = new Finding<>(cluster, index, tools, (error) -> missing());
		this.completion = new Completion(cluster, index.alias(), tools.names());
	}

	/**
	 * Answers a question about a caseload.
	 * @param query the question; it may choose among all facets
	 * @param reach on whose data the person who asks may look: nobody is found unless it
	 * is a coach's
	 * @return the talents of one page, the total, and the counts per facet
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * within two seconds while search is starting or away, also when only caseloads
	 * cannot be searched yet
	 */
	public Mono<TalentResults<CaseloadHit>> search(TalentQuery query, Reach reach) {
		return Mono
			.defer(() -> this.gate.isOpen() ? this.finding.answer(new Scope.Caseload(reach), query, CaseloadSearch::hit)
					: Mono.error(this.cluster.notYet()));
	}

	/**
	 * Completes what a coach is typing: occupations, by all their names, and competences
	 * that somebody in the caseload has.
	 * @param typed the first letters of a word
	 * @param reach on whose data the person who asks may look
	 * @return at most {@value TalentSearch#MAX_SUGGESTIONS}, what most talents have
	 * first; none for an empty text
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * within two seconds while search is starting or away
	 */
	public Flux<Suggestion> suggest(String typed, Reach reach) {
		SearchText text = SearchText.of(typed);
		if (text.isEmpty()) {
			return Flux.empty();
		}
		return Mono
			.defer(() -> this.gate.isOpen() ? this.completion.of(text.value(), new Scope.Caseload(reach))
					: Mono.error(this.cluster.notYet()))
			.onErrorMap(SearchCluster::isMissingIndex, (error) -> missing())
			.flatMapIterable((suggestions) -> suggestions)
			.take(TalentSearch.MAX_SUGGESTIONS);
	}

	private static CaseloadHit hit(CaseloadDocument document, TalentProfile profile, OptionalInt distance,
			List<MatchReason> reasons) {
		return new CaseloadHit(new TalentCode(document.code()), document.firstName(), document.state(), profile,
				ProfileParts.present(document.lessonDays()), document.rightToWork(), distance, reasons);
	}

	/** Employers go on searching while the index of caseloads is made again. */
	private Throwable missing() {
		this.gate.close();
		return this.cluster.notYet();
	}

}
