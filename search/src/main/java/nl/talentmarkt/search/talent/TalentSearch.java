package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.OptionalInt;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.search.connection.SearchCluster;

/**
 * Finds talents for employers. Asks documents that hold the search tier and nothing else,
 * and only of talents that are visible now.
 */
@Component
public final class TalentSearch {

	/** The most suggestions at once. */
	public static final int MAX_SUGGESTIONS = 8;

	private static final Scope.Visible VISIBLE = new Scope.Visible();

	private static final TalentQuery WARM_UP = TalentQuery.text("medewerker").with(Facet.START, Start.NOW.name());

	private final SearchCluster cluster;

	private final Finding<TalentDocument> finding;

	private final Completion completion;

	TalentSearch(SearchCluster cluster, TalentIndex<TalentDocument> index, Finding.Tools tools) {
		this.cluster = cluster;
		this.finding = new Finding<>(cluster, index, tools, cluster::missing);
		this.completion = new Completion(cluster, index.alias(), tools.names());
	}

	/**
	 * Answers a question.
	 * @param query the question
	 * @return the talents of one page, the total, and the counts per facet
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * within two seconds while search is starting or away
	 */
	public Mono<TalentResults<TalentHit>> search(TalentQuery query) {
		return this.finding.answer(VISIBLE, query, TalentSearch::hit);
	}

	private static TalentHit hit(TalentDocument document, TalentProfile profile, OptionalInt distance,
			List<MatchReason> reasons) {
		return new TalentHit(new TalentCode(document.code()), profile, distance, reasons);
	}

	/**
	 * Asks what nobody asked, so that the first person does not wait for everything that
	 * is done for the first time.
	 */
	Mono<Void> warmUp() {
		TalentQuestion question = this.finding.typed(VISIBLE, WARM_UP);
		return this.finding.rehearse(question)
			.map((response) -> TalentAnswer.read(question, response, TalentSearch::hit))
			.then();
	}

	/**
	 * Completes what somebody is typing: occupations, by all their names, and competences
	 * that visible talents have.
	 * @param typed the first letters of a word
	 * @return at most {@value #MAX_SUGGESTIONS}, what most talents have first; none for
	 * an empty text
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * within two seconds while search is starting or away
	 */
	public Flux<Suggestion> suggest(String typed) {
		SearchText text = SearchText.of(typed);
		return text.isEmpty() ? Flux.empty()
				: this.completion.of(text.value(), new Scope.Visible())
					.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
					.flatMapIterable((suggestions) -> suggestions)
					.take(MAX_SUGGESTIONS);
	}

}
