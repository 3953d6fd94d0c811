package nl.talentmarkt.search.talent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.occupation.OccupationNames;

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

	private final OccupationNames names;

	private final Corrections corrections;

	private final Places places;

	private final Clock clock;

	private final Completion completion;

	private final JobTextReader jobTexts;

	private final WordRarity rarity;

	TalentSearch(SearchCluster cluster, TalentIndex index, OccupationNames names, Places places, Clock clock) {
		this.cluster = cluster;
		this.index = index;
		this.names = names;
		this.corrections = new Corrections(names);
		this.places = places;
		this.clock = clock;
		this.completion = new Completion(cluster, index, names);
		this.jobTexts = new JobTextReader(names, new JobFacts(places));
		this.rarity = new WordRarity(cluster, index);
	}

	/**
	 * Answers a question.
	 * @param query the question
	 * @return the talents of one page, the total, and the counts per facet
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * within two seconds while search is starting or away
	 */
	public Mono<TalentResults> search(TalentQuery query) {
		return question(query).flatMap(this::ask)
			.flatMap((answer) -> this.corrections.of(answer.question(), answer.response())
				.map((words) -> ask(corrected(answer.question(), words)))
				.orElseGet(() -> Mono.just(answer)))
			.map((answer) -> TalentAnswer.read(answer.question(), answer.response()));
	}

	private Mono<Asked> ask(TalentQuestion question) {
		return this.cluster.ask((client) -> client.search(question.request(this.index.alias()), TalentDocument.class))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.map((response) -> new Asked(question, response));
	}

	private Mono<TalentQuestion> question(TalentQuery query) {
		return switch (query.text().kind()) {
			case WORDS -> Mono.just(typed(query));
			case JOB_TEXT -> pasted(query);
		};
	}

	private TalentQuestion typed(TalentQuery query) {
		String words = query.text().value();
		ReadText text = ReadText.of(words, this.names);
		return new TalentQuestion(query, words, text, this.corrections.doubtful(text), origin(query.place()),
				LocalDate.now(this.clock));
	}

	private Mono<TalentQuestion> pasted(TalentQuery query) {
		JobTextReader.Draft draft = this.jobTexts.read(query.text());
		Optional<Coordinates> town = draft.facts()
			.stream()
			.flatMap((fact) -> (fact instanceof JobFact.Town where) ? Stream.of(where.place()) : Stream.empty())
			.findFirst()
			.flatMap(this::origin);
		return this.rarity.of(draft.words())
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.map((words) -> new ReadJobText(draft.main(), draft.mentioned(), draft.facts(), words, town))
			.map((read) -> new TalentQuestion(query, query.text().value(), read, List.of(), origin(query.place()),
					LocalDate.now(this.clock)));
	}

	private TalentQuestion corrected(TalentQuestion question, String words) {
		return new TalentQuestion(question.query(), words, ReadText.of(words, this.names), List.of(), question.origin(),
				question.today());
	}

	/**
	 * Asks what nobody asked, so that the first person does not wait for everything that
	 * is done for the first time.
	 */
	Mono<Void> warmUp() {
		TalentQuestion question = typed(WARM_UP);
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
		return text.isEmpty() ? Flux.empty()
				: this.completion.of(text.value())
					.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
					.flatMapIterable((suggestions) -> suggestions)
					.take(MAX_SUGGESTIONS);
	}

	private Optional<Coordinates> origin(@Nullable String place) {
		return Optional.ofNullable(place).flatMap(this.places::find).map(Coordinates::of);
	}

	private record Asked(TalentQuestion question, SearchResponse<TalentDocument> response) {
	}

}
