package nl.talentmarkt.search.talent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * How a question is read, asked and asked again with corrected words: the same for every
 * audience, each in its own index and scope.
 *
 * @param <D> what the audience finds of a talent
 */
final class Finding<D extends AudienceDocument> {

	private final SearchCluster cluster;

	private final TalentIndex<D> index;

	private final Function<Throwable, Throwable> missing;

	private final Tools tools;

	private final Corrections corrections;

	private final WordRarity rarity;

	private final JobTextReader jobTexts;

	/**
	 * Finds in one index.
	 * @param missing what to signal when the index turns out not to be there
	 */
	Finding(SearchCluster cluster, TalentIndex<D> index, Tools tools, Function<Throwable, Throwable> missing) {
		this.cluster = cluster;
		this.index = index;
		this.missing = missing;
		this.tools = tools;
		WordCounts counts = new WordCounts(cluster, index.alias());
		this.corrections = new Corrections(tools.names(), counts);
		this.rarity = new WordRarity(counts);
		this.jobTexts = new JobTextReader(tools.names(), new JobFacts(tools.places()));
	}

	/** Answers a question of somebody who waits. */
	<H extends FoundTalent> Mono<TalentResults<H>> answer(Scope<D> scope, TalentQuery query,
			TalentAnswer.HitForm<D, H> form) {
		return question(scope, query).flatMap(this::ask)
			.flatMap(this::corrected)
			.onErrorMap(SearchCluster::isMissingIndex, this.missing)
			.map((asked) -> TalentAnswer.read(asked.question(), asked.response(), form));
	}

	/** Asks a question that nobody waits for, also while nobody may search. */
	Mono<SearchResponse<D>> rehearse(TalentQuestion question) {
		return this.cluster.work((client) -> client.search(question.request(this.index.alias()), document()));
	}

	private Mono<Asked<D>> ask(TalentQuestion question) {
		return this.cluster.ask((client) -> client.search(question.request(this.index.alias()), document()))
			.map((response) -> new Asked<>(question, response));
	}

	private Class<D> document() {
		return this.index.audience().document();
	}

	private Mono<Asked<D>> corrected(Asked<D> asked) {
		return this.corrections.of(asked.question(), asked.response())
			.flatMap((words) -> ask(corrected(asked.question(), words)))
			.defaultIfEmpty(asked);
	}

	private TalentQuestion corrected(TalentQuestion question, String words) {
		return new TalentQuestion(question.scope(), question.query(), words, ReadText.of(words, this.tools.names()),
				List.of(), question.origin(), question.today());
	}

	private Mono<TalentQuestion> question(Scope<D> scope, TalentQuery query) {
		return switch (query.text().kind()) {
			case WORDS -> Mono.just(typed(scope, query));
			case JOB_TEXT -> pasted(scope, query);
		};
	}

	TalentQuestion typed(Scope<D> scope, TalentQuery query) {
		String words = query.text().value();
		ReadText text = ReadText.of(words, this.tools.names());
		return new TalentQuestion(scope, query, words, text, this.corrections.doubtful(text), origin(query.place()),
				today());
	}

	private Mono<TalentQuestion> pasted(Scope<D> scope, TalentQuery query) {
		JobTextReader.Draft draft = this.jobTexts.read(query.text());
		Optional<Coordinates> town = draft.facts()
			.stream()
			.flatMap((fact) -> (fact instanceof JobFact.Town where) ? Stream.of(where.place()) : Stream.empty())
			.findFirst()
			.flatMap(this::origin);
		return this.rarity.of(draft.words(), scope)
			.map((words) -> new ReadJobText(draft.main(), draft.mentioned(), draft.facts(), words, town))
			.map((read) -> new TalentQuestion(scope, query, query.text().value(), read, List.of(),
					origin(query.place()), today()));
	}

	private LocalDate today() {
		return LocalDate.now(this.tools.clock());
	}

	private Optional<Coordinates> origin(@Nullable String place) {
		return Optional.ofNullable(place).flatMap(this.tools.places()::find).map(Coordinates::of);
	}

	private record Asked<D>(TalentQuestion question, SearchResponse<D> response) {
	}

	/**
	 * What questions are read with.
	 *
	 * @param names names of occupations
	 * @param places where places lie
	 * @param clock tells the day of asking
	 */
	@Component
	record Tools(OccupationNames names, Places places, Clock clock) {
	}

}
