package nl.talentmarkt.search.talent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.search.connection.SearchCluster;

/**
 * Finds talents for employers. Asks documents that hold the search tier and nothing else,
 * and only of talents that are visible now.
 */
@Component
public final class TalentSearch {

	/** The most suggestions at once. */
	public static final int MAX_SUGGESTIONS = 8;

	private static final TalentQuery WARM_UP = TalentQuery.text("medewerker").with(Facet.START, Start.NOW.name());

	private final SearchCluster cluster;

	private final TalentIndex index;

	private final Places places;

	private final Clock clock;

	TalentSearch(SearchCluster cluster, TalentIndex index, Places places, Clock clock) {
		this.cluster = cluster;
		this.index = index;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * Answers a question.
	 * @param query the question
	 * @return the talents of one page, the total, and the counts per facet
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * within two seconds while search is starting or away
	 */
	public Mono<TalentResults> search(TalentQuery query) {
		return ask(question(query))
			.flatMap((answer) -> TalentAnswer.correction(answer.question(), answer.response())
				.map((words) -> ask(answer.question().corrected(words)))
				.orElseGet(() -> Mono.just(answer)))
			.map((answer) -> TalentAnswer.read(answer.question(), answer.response()));
	}

	private Mono<Asked> ask(TalentQuestion question) {
		return this.cluster.ask((client) -> client.search(question.request(this.index.alias()), TalentDocument.class))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.map((response) -> new Asked(question, response));
	}

	private TalentQuestion question(TalentQuery query) {
		return new TalentQuestion(query, query.text().value(), origin(query), LocalDate.now(this.clock));
	}

	/**
	 * Asks what nobody asked, so that the first person does not wait for everything that
	 * is done for the first time.
	 */
	Mono<Void> warmUp() {
		TalentQuestion question = question(WARM_UP);
		return this.cluster.work((client) -> client.search(question.request(this.index.alias()), TalentDocument.class))
			.map((response) -> TalentAnswer.read(question, response))
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
		if (text.isEmpty()) {
			return Flux.empty();
		}
		return this.cluster
			.ask((client) -> client.search((request) -> request.index(this.index.alias())
				.size(0)
				.aggregations("suggestions",
						(aggregation) -> aggregation.terms((terms) -> terms.field("suggestions")
							.include((include) -> include.regexp(Suggestion.startingWith(text.value())))
							.size(4 * MAX_SUGGESTIONS))),
					Void.class))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.flatMapIterable(TalentSearch::suggestions)
			.distinct(Suggestion::text)
			.take(MAX_SUGGESTIONS);
	}

	private static List<Suggestion> suggestions(SearchResponse<Void> response) {
		return Optional.ofNullable(response.aggregations().get("suggestions"))
			.map((found) -> found.sterms().buckets().array())
			.orElseGet(List::of)
			.stream()
			.map((bucket) -> Suggestion.read(bucket.key().stringValue(), bucket.docCount()))
			.toList();
	}

	private Optional<Coordinates> origin(TalentQuery query) {
		return Optional.ofNullable(query.place()).flatMap(this.places::find).map(Coordinates::of);
	}

	private record Asked(TalentQuestion question, SearchResponse<TalentDocument> response) {
	}

}
