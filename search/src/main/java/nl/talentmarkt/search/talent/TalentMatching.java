package nl.talentmarkt.search.talent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * Says who meets which question, for questions that somebody keeps: the same conditions
 * as a search, on the same documents, but neither pages nor counts, and no correction of
 * typing errors.
 */
@Component
public final class TalentMatching {

	/** Questions in one request to Elasticsearch. */
	private static final int QUESTIONS_AT_ONCE = 100;

	private static final String CODE = "code";

	private final SearchCluster cluster;

	private final TalentIndex<TalentDocument> index;

	private final TalentWriter<TalentDocument> writer;

	private final OccupationNames names;

	private final Places places;

	private final Clock clock;

	TalentMatching(SearchCluster cluster, TalentIndex<TalentDocument> index, TalentWriter<TalentDocument> writer,
			OccupationNames names, Places places, Clock clock) {
		this.cluster = cluster;
		this.index = index;
		this.writer = writer;
		this.names = names;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * Sees to it that some talents are found as they are in the store at this moment.
	 * @param talents the talents
	 * @return completes when they can be found, or cannot be found any more
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * when Elasticsearch does not answer
	 */
	public Mono<Void> catchUpWith(Collection<TalentId> talents) {
		return Flux.fromIterable(talents).flatMap(this.writer::update).then(refresh());
	}

	/**
	 * Finds out which questions some talents meet.
	 * @param <K> what the questions are known by
	 * @param questions the questions
	 * @param talents the talents, at most a few hundred
	 * @return for each question that somebody meets, who; questions that nobody meets are
	 * left out
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * when Elasticsearch does not answer
	 */
	public <K> Flux<Met<K>> met(Map<K, TalentQuery> questions, Collection<TalentId> talents) {
		Map<String, TalentId> documents = new HashMap<>();
		talents.forEach((talent) -> documents.put(TalentDocuments.idOf(talent), talent));
		Query among = Query.of((query) -> query.ids((ids) -> ids.values(List.copyOf(documents.keySet()))));
		return Flux.fromIterable(questions.entrySet())
			.buffer(QUESTIONS_AT_ONCE)
			.concatMap((batch) -> ask(batch, among, documents));
	}

	private <K> Flux<Met<K>> ask(List<Map.Entry<K, TalentQuery>> batch, Query among, Map<String, TalentId> documents) {
		List<RequestItem> requests = batch.stream()
			.map((question) -> RequestItem.of((item) -> item.header((header) -> header.index(this.index.alias()))
				.body((body) -> body.query(both(condition(question.getValue()), among))
					.size(documents.size())
					.source((source) -> source.fetch(false))
					.trackTotalHits((track) -> track.enabled(false)))))
			.toList();
		return this.cluster.work((client) -> client.msearch((request) -> request.searches(requests), Void.class))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.flatMapIterable((response) -> met(batch, response, documents));
	}

	private static <K> List<Met<K>> met(List<Map.Entry<K, TalentQuery>> batch, MsearchResponse<Void> response,
			Map<String, TalentId> documents) {
		return IntStream.range(0, batch.size())
			.mapToObj((number) -> new Met<>(batch.get(number).getKey(),
					talents(response.responses().get(number), documents)))
			.filter((met) -> !met.by().isEmpty())
			.toList();
	}

	private static Set<TalentId> talents(MultiSearchResponseItem<Void> answer, Map<String, TalentId> documents) {
		if (answer.isFailure()) {
			// One that fails must be asked again with all the others: nobody may be
			// missed.
			throw new IllegalStateException("A question was refused: " + answer.failure().error().type());
		}
		Set<TalentId> talents = new HashSet<>();
		for (Hit<Void> hit : answer.result().hits().hits()) {
			Optional.ofNullable(hit.id()).map(documents::get).ifPresent(talents::add);
		}
		return talents;
	}

	/**
	 * Returns everybody who meets a question now, those who became visible last first.
	 * @param question the question
	 * @param except who is left out
	 * @param most how many at the most, 1 to 10,000
	 * @return the codes
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * while search is starting or away
	 */
	public Mono<List<TalentCode>> everybody(TalentQuery question, Collection<TalentCode> except, int most) {
		return codes(BoolQuery.of((bool) -> bool.filter(condition(question)).mustNot(withCode(except)))._toQuery(),
				most);
	}

	/**
	 * Returns who of some talents meets a question now.
	 * @param question the question
	 * @param talents the talents, at most 10,000
	 * @return the codes of those who can be found with it
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * while search is starting or away
	 */
	public Mono<Set<TalentCode>> among(TalentQuery question, Collection<TalentCode> talents) {
		return talents.isEmpty() ? Mono.just(Set.of())
				: codes(both(condition(question), withCode(talents)), talents.size()).map(Set::copyOf);
	}

	/** Whoever is being reindexed or withdrew during silence must not count. */
	private Mono<List<TalentCode>> codes(Query query, int most) {
		return this.cluster
			.ask((client) -> client.search((request) -> request.index(this.index.alias())
				.query(query)
				.size(most)
				.source((source) -> source.fetch(false))
				.docvalueFields((field) -> field.field(CODE))
				.sort((sort) -> sort.field(
						(by) -> by.field("visibleSince").order(co.elastic.clients.elasticsearch._types.SortOrder.Desc)))
				.sort((sort) -> sort.field((by) -> by.field(CODE))), Void.class))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.map(TalentMatching::codes);
	}

	private static List<TalentCode> codes(SearchResponse<Void> response) {
		return response.hits()
			.hits()
			.stream()
			.flatMap((hit) -> Optional.ofNullable(hit.fields().get(CODE)).stream())
			.map((JsonData values) -> new TalentCode(values.toJson().asJsonArray().getString(0)))
			.toList();
	}

	/**
	 * Makes everything written so far searchable.
	 * @return completes when it is
	 * @throws nl.talentmarkt.search.connection.SearchUnavailableException (as signal)
	 * when Elasticsearch does not answer
	 */
	public Mono<Void> refresh() {
		return this.cluster.work((client) -> client.indices().refresh((request) -> request.index(this.index.alias())))
			.onErrorMap(SearchCluster::isMissingIndex, this.cluster::missing)
			.then();
	}

	private Query condition(TalentQuery query) {
		Optional<Coordinates> origin = Optional.ofNullable(query.place())
			.flatMap(this.places::find)
			.map(Coordinates::of);
		String words = query.text().value();
		return new TalentQuestion(new Scope.Visible(), query, words, ReadText.of(words, this.names), List.of(), origin,
				LocalDate.now(this.clock))
			.condition();
	}

	private static Query withCode(Collection<TalentCode> codes) {
		List<FieldValue> values = codes.stream().map((code) -> FieldValue.of(code.value())).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(CODE).terms((any) -> any.value(values))));
	}

	private static Query both(Query one, Query other) {
		return BoolQuery.of((bool) -> bool.filter(one, other))._toQuery();
	}

	/**
	 * A question and who meets it.
	 *
	 * @param <K> what the question is known by
	 * @param question which one
	 * @param by the talents, at least one
	 */
	public record Met<K>(K question, Set<TalentId> by) {

		/** Copies the talents. */
		public Met {
			by = Set.copyOf(by);
		}

	}

}
