package nl.talentmarkt.search.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateRangeExpression;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import nl.talentmarkt.marketplace.work.CefrLevel;

/**
 * How the values of each facet are counted: what is chosen in one facet counts for all
 * the others. As few counts as can be stand under a filter of their own, because those
 * look at every talent again.
 *
 * @param audience whose facets are counted
 * @param query the question
 * @param origin where its place lies, or empty
 * @param today the day on which it is asked
 */
record FacetCounts(Audience<?> audience, TalentQuery query, Optional<Coordinates> origin, LocalDate today) {

	/** Distances that can be chosen, in kilometres. */
	static final List<Integer> DISTANCES = List.of(5, 10, 20, 30, 50);

	private static final String OTHERS = "others";

	/** What stands between the values of one talent that are counted as one. */
	static final String BETWEEN_VALUES = " ";

	private static final LanguageRequirement ANY_DUTCH = new LanguageRequirement("nl",
			LanguageRequirement.Skill.SPEAKING, CefrLevel.ALFA);

	/** Every level of speaking Dutch. */
	static final Set<String> DUTCH = ANY_DUTCH.orHigher()
		.stream()
		.map(LanguageRequirement::value)
		.collect(Collectors.toUnmodifiableSet());

	private static final int MOST_VALUES = 40;

	/** More than there can be of any facet that is counted so. */
	private static final int MOST_SETS = 2000;

	private static final int MOST_TOWNS = 5000;

	/**
	 * Returns what to count among those who meet all that is not one of these conditions.
	 * @param any the conditions of facets of which any chosen value is enough
	 */
	Map<String, Aggregation> aggregations(Map<Facet, Query> any) {
		Map<String, Aggregation> counts = new LinkedHashMap<>();
		Map<String, Aggregation> others = any.isEmpty() ? counts : new LinkedHashMap<>();
		for (Facet facet : facets()) {
			values(facet).ifPresent((values) -> {
				if (any.containsKey(facet)) {
					counts.put(facet.name(), among(any, facet, values));
				}
				else {
					others.put(facet.name(), values);
				}
			});
		}
		if (!any.isEmpty()) {
			counts.put(OTHERS,
					Aggregation.of((among) -> among.filter(TalentQuestion.all(any.values())).aggregations(others)));
		}
		return counts;
	}

	private List<Facet> facets() {
		return Arrays.stream(Facet.values()).filter(this.audience::has).toList();
	}

	private static Aggregation among(Map<Facet, Query> any, Facet facet, Aggregation values) {
		Map<Facet, Query> others = new EnumMap<>(any);
		others.remove(facet);
		return Aggregation
			.of((among) -> among.filter(TalentQuestion.all(others.values())).aggregations(facet.name(), values));
	}

	private Optional<Aggregation> values(Facet facet) {
		return switch (facet) {
			case START -> Optional.of(starts());
			case DISTANCE -> this.origin.map((from) -> terms(facet, MOST_TOWNS));
			case LANGUAGE -> Optional.of(levels());
			case HOURS, DAY, LICENCE, TRANSPORT, OFFER_KIND -> Optional.of(terms(facet, MOST_SETS));
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, PROFILE_STATE, LESSON_FREE, RIGHT_TO_WORK ->
				Optional.of(terms(facet, MOST_VALUES));
		};
	}

	private static Aggregation terms(Facet facet, int most) {
		return Aggregation.of((values) -> values.terms((terms) -> terms.field(counted(facet)).size(most)));
	}

	private Aggregation starts() {
		List<DateRangeExpression> ranges = Arrays.stream(Start.values())
			.map((start) -> DateRangeExpression.of((range) -> range.key(start.name())
				.to(FieldDateMath.of((to) -> to.expr(start.latest(this.today).plusDays(1).toString())))))
			.toList();
		return Aggregation
			.of((counted) -> counted.dateRange((range) -> range.field(field(Facet.START)).ranges(ranges)));
	}

	private Aggregation levels() {
		List<String> levels = requirements().stream().map(LanguageRequirement::value).toList();
		if (DUTCH.containsAll(levels)) {
			return terms(Facet.LANGUAGE, levels.size());
		}
		return Aggregation.of((counted) -> counted.terms((terms) -> terms.field(field(Facet.LANGUAGE))
			.include((include) -> include.terms(levels))
			.size(levels.size())));
	}

	/** Requirements to count: speaking Dutch, and what was chosen, at each level. */
	private List<LanguageRequirement> requirements() {
		Set<LanguageRequirement> asked = new LinkedHashSet<>();
		asked.add(ANY_DUTCH);
		this.query.chosen(Facet.LANGUAGE)
			.stream()
			.flatMap((value) -> LanguageRequirement.parse(value).stream())
			.map((requirement) -> new LanguageRequirement(requirement.language(), requirement.skill(), CefrLevel.ALFA))
			.forEach(asked::add);
		return asked.stream().flatMap((lowest) -> lowest.orHigher().stream()).toList();
	}

	/** Reads the counts of an answer. */
	Map<Facet, List<FacetCount>> read(Map<String, Aggregate> answered) {
		Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
		for (Facet facet : facets()) {
			find(facet, answered).ifPresent((values) -> counts.put(facet, sorted(facet, counts(facet, values))));
		}
		return counts;
	}

	private static Optional<Aggregate> find(Facet facet, Map<String, Aggregate> answered) {
		Aggregate own = answered.get(facet.name());
		if (own != null) {
			return own.isFilter() ? Optional.ofNullable(own.filter().aggregations().get(facet.name()))
					: Optional.of(own);
		}
		return Optional.ofNullable(answered.get(OTHERS))
			.flatMap((others) -> Optional.ofNullable(others.filter().aggregations().get(facet.name())));
	}

	private Map<String, Long> counts(Facet facet, Aggregate values) {
		Map<String, Long> counts = new LinkedHashMap<>();
		if (values.isDateRange()) {
			values.dateRange().buckets().array().forEach((bucket) -> counts.put(bucket.key(), bucket.docCount()));
		}
		else if (values.isSterms()) {
			values.sterms()
				.buckets()
				.array()
				.forEach((bucket) -> values(facet, bucket.key().stringValue())
					.forEach((value) -> counts.merge(value, bucket.docCount(), Long::sum)));
		}
		return switch (facet) {
			case LANGUAGE -> orHigher(counts);
			case DISTANCE -> within(counts);
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, HOURS, DAY, START, LICENCE, TRANSPORT, OFFER_KIND,
					PROFILE_STATE, LESSON_FREE, RIGHT_TO_WORK ->
				counts;
		};
	}

	private static Stream<String> values(Facet facet, String counted) {
		return field(facet).equals(counted(facet)) ? Stream.of(counted)
				: Arrays.stream(counted.split(BETWEEN_VALUES, -1));
	}

	private Map<String, Long> orHigher(Map<String, Long> exactly) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (LanguageRequirement requirement : requirements()) {
			long count = requirement.orHigher()
				.stream()
				.mapToLong((level) -> exactly.getOrDefault(level.value(), 0L))
				.sum();
			if (count > 0) {
				counts.put(requirement.value(), count);
			}
		}
		return counts;
	}

	private Map<String, Long> within(Map<String, Long> byTown) {
		Map<String, Long> counts = new LinkedHashMap<>();
		distances().forEach((kilometres) -> counts.put(Integer.toString(kilometres), 0L));
		this.origin.ifPresent((from) -> byTown.forEach((town, count) -> {
			double far = from.kilometresTo(Coordinates.parse(town));
			distances().stream()
				.filter((kilometres) -> far <= kilometres)
				.forEach((kilometres) -> counts.merge(Integer.toString(kilometres), count, Long::sum));
		}));
		return counts;
	}

	/** Distances to count: the usual ones and the chosen one. */
	private List<Integer> distances() {
		List<Integer> distances = new ArrayList<>(DISTANCES);
		this.query.chosen(Facet.DISTANCE).stream().map(Integer::valueOf).forEach(distances::add);
		return distances.stream().distinct().sorted().toList();
	}

	private List<FacetCount> sorted(Facet facet, Map<String, Long> counts) {
		Set<String> chosen = this.query.chosen(facet);
		chosen.forEach((value) -> counts.putIfAbsent(value, 0L));
		Stream<FacetCount> values = counts.entrySet()
			.stream()
			.map((count) -> new FacetCount(count.getKey(), count.getValue(), chosen.contains(count.getKey())));
		Comparator<FacetCount> order = facet.naturalOrder()
			.map((natural) -> Comparator.comparing(FacetCount::value, natural))
			.orElseGet(() -> Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value));
		return values.sorted(order).toList();
	}

	/** Returns where the values of a facet lie in a document. */
	static String field(Facet facet) {
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
			case DISTANCE -> "town";
			case PROFILE_STATE -> "state";
			case LESSON_FREE -> "lessonFreeDays";
			case RIGHT_TO_WORK -> "rightToWork";
		};
	}

	/** Returns where what is counted of a facet lies in a document. */
	private static String counted(Facet facet) {
		return switch (facet) {
			case LANGUAGE -> "counted.dutch";
			case HOURS -> "counted.hours";
			case DAY -> "counted.days";
			case LICENCE -> "counted.licences";
			case TRANSPORT -> "counted.transport";
			case OFFER_KIND -> "counted.offerKinds";
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, START, DISTANCE, PROFILE_STATE, LESSON_FREE,
					RIGHT_TO_WORK ->
				field(facet);
		};
	}

}
