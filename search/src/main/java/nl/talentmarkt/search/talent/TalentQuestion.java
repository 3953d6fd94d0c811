package nl.talentmarkt.search.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.util.NamedValue;

import nl.talentmarkt.marketplace.work.CefrLevel;

/**
 * A question as it is put to Elasticsearch: what was typed only ever stands where words
 * are expected, so none of it is syntax.
 *
 * @param query the question
 * @param words the words to look for: those of the question, or as corrected
 * @param origin where its place lies, or empty when it has none or it is not known
 * @param today the day on which it is asked
 */
record TalentQuestion(TalentQuery query, String words, Optional<Coordinates> origin, LocalDate today) {

	/** The aggregation inside each facet's that holds its counts. */
	static final String VALUES = "values";

	/** Marks the beginning of a match; the profile's texts cannot hold this character. */
	static final char MATCH_BEGINS = '\uE000';

	/** Marks the end of a match. */
	static final char MATCH_ENDS = '\uE001';

	/** Distances that can be chosen, in kilometres. */
	static final List<Integer> DISTANCES = List.of(5, 10, 20, 30, 50);

	private static final String WORDS = "words";

	private static final String CODE = "code";

	private static final String VISIBLE_SINCE = "visibleSince";

	private static final String LOCATION = "location";

	/** Everything that a hit shows, and nothing that is only for finding. */
	private static final List<String> SHOWN = List.of(CODE, "occupations", "interests", "sectors", "level", "languages",
			"competences", "diplomas", "certificates", "leastHours", "mostHours", "days", "availableFrom", "place",
			"largestDistance", "transport", "licences", "offerKinds", "openToOtherWork", "freeToWork", "references",
			VISIBLE_SINCE, "occupationGroups", LOCATION);

	/** How many of the words must occur: of one or two all, of more fewer and fewer. */
	private static final String ENOUGH_WORDS = "2<75% 6<50% 15<20%";

	private static final String SPELLING = "spelling";

	/** Beyond this many words it is a text, and looking for typing errors takes long. */
	private static final int MOST_WORDS_WITH_ERRORS = 12;

	private static final int SHORTEST_WORD_WITH_ERRORS = 4;

	private static final int CORRECTIONS = 5;

	/**
	 * How much a correction must look like the word: one wrong letter in four to six, two
	 * in longer ones.
	 */
	static final double LIKENESS = 0.7;

	private static final int MOST_VALUES = 40;

	private static final int PASSAGE_LENGTH = 120;

	SearchRequest request(String index) {
		Map<Facet, Query> conditions = conditions();
		SearchRequest.Builder request = new SearchRequest.Builder().index(index)
			.from(this.query.offset())
			.size(TalentQuery.PAGE_SIZE)
			.trackTotalHits((total) -> total.enabled(true))
			.source((source) -> source.filter((filter) -> filter.includes(SHOWN)))
			.query(profileWords())
			.postFilter(all(conditions.values()))
			.aggregations(counts(conditions))
			.sort(order());
		if (!this.query.text().isEmpty()) {
			request.highlight(passages());
		}
		if (!isCorrected() && this.query.text().words() <= MOST_WORDS_WITH_ERRORS) {
			request.suggest(corrections());
		}
		return request.build();
	}

	/** What somebody must meet to be found; order and counts play no part in it. */
	Query condition() {
		return BoolQuery.of((bool) -> bool.filter(profileWords()).filter(List.copyOf(conditions().values())))
			._toQuery();
	}

	/** The same question with other words. */
	TalentQuestion corrected(String words) {
		return new TalentQuestion(this.query, words, this.origin, this.today);
	}

	/** Tells whether these are not the words that were typed. */
	boolean isCorrected() {
		return !this.words.equals(this.query.text().value());
	}

	/**
	 * Asks for the nearest word to each one that occurs in no profile at all: a word that
	 * does occur was meant.
	 */
	private Suggester corrections() {
		return Suggester.of((suggest) -> suggest.text(this.words)
			.suggesters(SPELLING,
					(words) -> words.term((term) -> term.field(SPELLING)
						.suggestMode(SuggestMode.Missing)
						.maxEdits(2)
						.prefixLength(1)
						.minWordLength(SHORTEST_WORD_WITH_ERRORS)
						.size(CORRECTIONS))));
	}

	private Query profileWords() {
		if (this.query.text().isEmpty()) {
			return Query.of((all) -> all.matchAll((everybody) -> everybody));
		}
		return Query.of((words) -> words
			.bool((bool) -> bool.filter((filter) -> filter.match(match(WORDS).minimumShouldMatch(ENOUGH_WORDS).build()))
				.should(Arrays.stream(TextField.values()).map(this::in).toList())));
	}

	private Query in(TextField field) {
		return match(field.path()).boost(field.weight()).build()._toQuery();
	}

	private MatchQuery.Builder match(String field) {
		return new MatchQuery.Builder().field(field).query(this.words);
	}

	private Map<Facet, Query> conditions() {
		Map<Facet, Query> conditions = new EnumMap<>(Facet.class);
		this.query.choices().forEach((facet, values) -> {
			List<Query> queries = values.stream().flatMap((value) -> condition(facet, value).stream()).toList();
			if (!queries.isEmpty()) {
				conditions.put(facet, (facet.choice() == Facet.Choice.ALL) ? all(queries) : any(queries));
			}
		});
		return conditions;
	}

	private Optional<Query> condition(Facet facet, String value) {
		return switch (facet) {
			case START -> Optional.of(startsBy(Start.valueOf(value)));
			case DISTANCE -> this.origin.map((from) -> within(from, Integer.parseInt(value)));
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, LANGUAGE, HOURS, DAY, LICENCE, TRANSPORT, OFFER_KIND ->
				Optional.of(Query.of((has) -> has.term((term) -> term.field(field(facet)).value(value))));
		};
	}

	private Query startsBy(Start start) {
		return Query.of((range) -> range.range(
				(when) -> when.date((date) -> date.field("availableFrom").lte(start.latest(this.today).toString()))));
	}

	private static Query within(Coordinates from, int kilometres) {
		return Query.of((near) -> near
			.geoDistance((distance) -> distance.field(LOCATION).distance(kilometres + "km").location(location(from))));
	}

	private static GeoLocation location(Coordinates from) {
		return GeoLocation.of((geo) -> geo.latlon((point) -> point.lat(from.lat()).lon(from.lon())));
	}

	private Map<String, Aggregation> counts(Map<Facet, Query> conditions) {
		Map<String, Aggregation> counts = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			values(facet).ifPresent((values) -> {
				Map<Facet, Query> others = new EnumMap<>(Facet.class);
				others.putAll(conditions);
				if (facet.choice() == Facet.Choice.ANY) {
					others.remove(facet);
				}
				counts.put(facet.name(),
						Aggregation.of((among) -> among.filter(all(others.values())).aggregations(VALUES, values)));
			});
		}
		return counts;
	}

	private Optional<Aggregation> values(Facet facet) {
		return switch (facet) {
			case START -> Optional.of(keyed(Arrays.stream(Start.values())
				.collect(Collectors.toMap(Enum::name, this::startsBy, (one, other) -> one, LinkedHashMap::new))));
			case DISTANCE -> this.origin.map((from) -> keyed(distances().stream()
				.collect(Collectors.toMap(Object::toString, (kilometres) -> within(from, kilometres),
						(one, other) -> one, LinkedHashMap::new))));
			case LANGUAGE ->
				Optional.of(Aggregation.of((aggregation) -> aggregation.terms((terms) -> terms.field(field(facet))
					.include((include) -> include.terms(requirements()))
					.size(requirements().size()))));
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, HOURS, DAY, LICENCE, TRANSPORT, OFFER_KIND ->
				Optional.of(Aggregation
					.of((aggregation) -> aggregation.terms((terms) -> terms.field(field(facet)).size(MOST_VALUES))));
		};
	}

	private static Aggregation keyed(Map<String, Query> queries) {
		return Aggregation
			.of((aggregation) -> aggregation.filters((filters) -> filters.filters((keyed) -> keyed.keyed(queries))));
	}

	/** Distances to count: the usual ones and the chosen one. */
	private List<Integer> distances() {
		List<Integer> distances = new ArrayList<>(DISTANCES);
		this.query.chosen(Facet.DISTANCE).stream().map(Integer::valueOf).forEach(distances::add);
		return distances.stream().distinct().sorted().toList();
	}

	/** Requirements to count: speaking Dutch, and what was chosen, at each level. */
	private List<String> requirements() {
		Set<LanguageRequirement> asked = new LinkedHashSet<>();
		asked.add(new LanguageRequirement("nl", LanguageRequirement.Skill.SPEAKING, CefrLevel.A1));
		this.query.chosen(Facet.LANGUAGE)
			.stream()
			.flatMap((value) -> LanguageRequirement.parse(value).stream())
			.forEach(asked::add);
		return asked.stream()
			.flatMap((requirement) -> Arrays.stream(CefrLevel.values())
				.map((level) -> new LanguageRequirement(requirement.language(), requirement.skill(), level).value()))
			.distinct()
			.toList();
	}

	private List<SortOptions> order() {
		List<SortOptions> order = new ArrayList<>();
		switch (this.query.order()) {
			case DISTANCE -> this.origin.ifPresent((from) -> order.add(nearest(from)));
			case AVAILABLE_FROM ->
				order.add(by("availableFrom", co.elastic.clients.elasticsearch._types.SortOrder.Asc));
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

	private static Highlight passages() {
		return Highlight.of((highlight) -> {
			highlight.preTags(String.valueOf(MATCH_BEGINS))
				.postTags(String.valueOf(MATCH_ENDS))
				.order(HighlighterOrder.Score)
				.numberOfFragments(2)
				.fragmentSize(PASSAGE_LENGTH);
			for (TextField field : TextField.values()) {
				highlight.fields(NamedValue.of(field.path(), HighlightField.of((passage) -> passage)));
			}
			return highlight;
		});
	}

	private static Query all(Collection<Query> queries) {
		return queries.isEmpty() ? Query.of((all) -> all.matchAll((everybody) -> everybody))
				: BoolQuery.of((bool) -> bool.filter(List.copyOf(queries)))._toQuery();
	}

	private static Query any(List<Query> queries) {
		return BoolQuery.of((bool) -> bool.should(queries).minimumShouldMatch("1"))._toQuery();
	}

	private static String field(Facet facet) {
		return switch (facet) {
			case OCCUPATION_GROUP -> "occupationGroups";
			case OCCUPATION -> "occupations.label.exact";
			case SECTOR -> "sectors";
			case LEVEL -> "level";
			case LANGUAGE -> "languageLevels";
			case HOURS -> "hoursBands";
			case DAY -> "days";
			case START -> "availableFrom";
			case LICENCE -> "licences";
			case TRANSPORT -> "transport";
			case OFFER_KIND -> "offerKinds";
			case DISTANCE -> LOCATION;
		};
	}

}
