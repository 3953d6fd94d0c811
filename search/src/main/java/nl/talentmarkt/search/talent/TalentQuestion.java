package nl.talentmarkt.search.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.util.NamedValue;

/**
 * A question as it is put to Elasticsearch.
 *
 * @param scope among whom
 * @param query the question
 * @param words the words to look for: those of the question, or as corrected
 * @param sought the words as they were read
 * @param doubtful words that may be typing errors: none when these were corrected before
 * @param origin where its place lies, or empty when it has none or it is not known
 * @param today the day on which it is asked
 */
record TalentQuestion(Scope<?> scope, TalentQuery query, String words, Sought sought, List<ReadText.Word> doubtful,
		Optional<Coordinates> origin, LocalDate today) {

	/** The aggregation that tells how many profiles hold each doubtful word. */
	static final String OCCURRENCES = "occurrences";

	/** Marks the beginning of a match; the profile's texts cannot hold this character. */
	static final char MATCH_BEGINS = '\uE000';

	/** Marks the end of a match. */
	static final char MATCH_ENDS = '\uE001';

	private static final String CODE = "code";

	private static final String VISIBLE_SINCE = "visibleSince";

	private static final String LOCATION = "location";

	private static final String SPELLING = "spelling";

	private static final int SHORTEST_WORD_WITH_ERRORS = 4;

	private static final int CORRECTIONS = 5;

	/** More, because those that only others have are left out. */
	private static final int CORRECTIONS_IN_SCOPE = 20;

	private static final int PASSAGE_LENGTH = 120;

	/**
	 * As a request. What matched is kept by Elasticsearch until the index changes, for
	 * the next person who asks the same.
	 */
	SearchRequest request(String index) {
		Map<Facet, Query> any = conditions(Facet.Choice.ANY);
		SearchRequest.Builder request = new SearchRequest.Builder().index(index)
			.from(this.query.offset())
			.size(TalentQuery.PAGE_SIZE)
			.requestCache(true)
			.trackTotalHits((total) -> total.enabled(true))
			.query(among())
			.aggregations(counts().aggregations(any))
			.sort(order());
		if (!any.isEmpty()) {
			request.postFilter(all(any.values()));
		}
		if (!this.query.text().isEmpty()) {
			request.highlight(passages());
		}
		if (!this.doubtful.isEmpty()) {
			request.suggest(corrections()).aggregations(OCCURRENCES, occurrences());
		}
		return request.build();
	}

	/** What somebody must meet to be found; order and counts play no part in it. */
	Query condition() {
		return all(Stream.concat(Stream.of(among()), conditions(Facet.Choice.ANY).values().stream()).toList());
	}

	FacetCounts counts() {
		return new FacetCounts(this.scope.audience(), this.query, this.origin, this.today);
	}

	/** Tells whether these are not the words that were typed. */
	boolean isCorrected() {
		return !this.words.equals(this.query.text().value());
	}

	/**
	 * Asks for the words in profiles that each doubtful one resembles. Within a scope
	 * also for words that occur, because they may occur outside it only.
	 */
	private Suggester corrections() {
		boolean everywhere = this.scope.condition().isEmpty();
		String words = this.doubtful.stream().map(ReadText.Word::typed).collect(Collectors.joining(" "));
		return Suggester.of((suggest) -> suggest.text(words)
			.suggesters(SPELLING,
					(nearest) -> nearest.term((term) -> term.field(SPELLING)
						.suggestMode(everywhere ? SuggestMode.Missing : SuggestMode.Always)
						.maxEdits(2)
						.prefixLength(1)
						.minWordLength(SHORTEST_WORD_WITH_ERRORS)
						.size(everywhere ? CORRECTIONS : CORRECTIONS_IN_SCOPE))));
	}

	/** A word that occurs in any profile was meant, whatever it resembles. */
	private Aggregation occurrences() {
		Map<String, Query> queries = new LinkedHashMap<>();
		this.doubtful.forEach((word) -> queries.put(word.typed(), withinScope(anywhere(word))));
		return Aggregation.of((everybody) -> everybody.global((all) -> all)
			.aggregations(OCCURRENCES,
					(counted) -> counted.filters((filters) -> filters.filters((keyed) -> keyed.keyed(queries)))));
	}

	private Query anywhere(ReadText.Word word) {
		return this.scope.audience().words().anywhere(word.typed());
	}

	private Query withinScope(Query query) {
		return this.scope.condition().map((within) -> all(List.of(within, query))).orElse(query);
	}

	/**
	 * Those among whom is counted: who meets all but what any chosen value is enough for.
	 */
	private Query among() {
		List<Query> all = Stream.concat(this.scope.condition().stream(), conditions(Facet.Choice.ALL).values().stream())
			.toList();
		if (this.query.text().isEmpty()) {
			return all(all);
		}
		Query words = this.sought.query(this.scope.audience().words());
		return all.isEmpty() ? words : Query.of((both) -> both.bool((bool) -> bool.must(words).filter(all)));
	}

	private Map<Facet, Query> conditions(Facet.Choice choice) {
		Map<Facet, Query> conditions = new EnumMap<>(Facet.class);
		this.query.choices().forEach((facet, values) -> {
			List<Query> queries = values.stream().flatMap((value) -> condition(facet, value).stream()).toList();
			if (facet.choice() == choice && this.scope.audience().has(facet) && !queries.isEmpty()) {
				conditions.put(facet, (choice == Facet.Choice.ALL) ? all(queries) : any(queries));
			}
		});
		return conditions;
	}

	private Optional<Query> condition(Facet facet, String value) {
		return switch (facet) {
			case START -> Optional.of(startsBy(Start.valueOf(value)));
			case DISTANCE -> this.origin.map((from) -> within(from, Integer.parseInt(value)));
			case LANGUAGE -> LanguageRequirement.parse(value).map(TalentQuestion::knows);
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, HOURS, DAY, LICENCE, TRANSPORT, OFFER_KIND, PROFILE_STATE,
					LESSON_FREE, RIGHT_TO_WORK ->
				Optional.of(Query.of((has) -> has.term((term) -> term.field(FacetCounts.field(facet)).value(value))));
		};
	}

	static Query knows(LanguageRequirement requirement) {
		List<FieldValue> levels = requirement.orHigher().stream().map((level) -> FieldValue.of(level.value())).toList();
		return Query.of((has) -> has
			.terms((terms) -> terms.field(FacetCounts.field(Facet.LANGUAGE)).terms((values) -> values.value(levels))));
	}

	private Query startsBy(Start start) {
		return Query.of((range) -> range.range((when) -> when
			.date((date) -> date.field(FacetCounts.field(Facet.START)).lte(start.latest(this.today).toString()))));
	}

	private static Query within(Coordinates from, int kilometres) {
		return Query.of((near) -> near
			.geoDistance((distance) -> distance.field(LOCATION).distance(kilometres + "km").location(location(from))));
	}

	private static GeoLocation location(Coordinates from) {
		return GeoLocation.of((geo) -> geo.latlon((point) -> point.lat(from.lat()).lon(from.lon())));
	}

	private List<SortOptions> order() {
		List<SortOptions> order = new ArrayList<>();
		switch (this.query.order()) {
			case DISTANCE -> this.origin.ifPresent((from) -> order.add(nearest(from)));
			case AVAILABLE_FROM ->
				order.add(by(FacetCounts.field(Facet.START), co.elastic.clients.elasticsearch._types.SortOrder.Asc));
			case RELEVANCE, NEWEST -> {
			}
		}
		if (this.query.order() != SortOrder.NEWEST && !this.query.text().isEmpty()) {
			order.add(SortOptions.of((sort) -> sort.score((score) -> score)));
		}
		order.add(by(VISIBLE_SINCE, co.elastic.clients.elasticsearch._types.SortOrder.Desc));
		order.add(by(CODE, co.elastic.clients.elasticsearch._types.SortOrder.Asc));
		return order;
	}

	private static SortOptions by(String field, co.elastic.clients.elasticsearch._types.SortOrder direction) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(direction)));
	}

	private static SortOptions nearest(Coordinates from) {
		return SortOptions.of((sort) -> sort.geoDistance((distance) -> distance.field(LOCATION)
			.location(location(from))
			.unit(DistanceUnit.Kilometers)
			.order(co.elastic.clients.elasticsearch._types.SortOrder.Asc)));
	}

	private Highlight passages() {
		return Highlight.of((highlight) -> {
			highlight.preTags(String.valueOf(MATCH_BEGINS))
				.postTags(String.valueOf(MATCH_ENDS))
				.order(HighlighterOrder.Score)
				.numberOfFragments(2)
				.fragmentSize(PASSAGE_LENGTH);
			for (TextField field : this.scope.audience().texts()) {
				highlight.fields(NamedValue.of(field.path(), HighlightField.of((passage) -> passage)));
			}
			return highlight;
		});
	}

	static Query all(Collection<Query> queries) {
		return queries.isEmpty() ? Query.of((all) -> all.matchAll((everybody) -> everybody))
				: BoolQuery.of((bool) -> bool.filter(List.copyOf(queries)))._toQuery();
	}

	private static Query any(List<Query> queries) {
		return BoolQuery.of((bool) -> bool.should(queries).minimumShouldMatch("1"))._toQuery();
	}

}
