package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/** Reads what Elasticsearch answered to a question. */
final class TalentAnswer {

	private static final double EARTH_RADIUS = 6371;

	private static final double AS_MUCH_LIKE = 0.05;

	private final TalentQuestion question;

	private TalentAnswer(TalentQuestion question) {
		this.question = question;
	}

	static TalentResults read(TalentQuestion question, SearchResponse<TalentDocument> response) {
		TalentAnswer answer = new TalentAnswer(question);
		TotalHits total = response.hits().total();
		return new TalentResults(question.query(),
				response.hits().hits().stream().flatMap((hit) -> answer.hit(hit).stream()).toList(),
				(total != null) ? total.value() : 0, answer.facets(response.aggregations()),
				question.query().place() == null || question.origin().isPresent(),
				question.isCorrected() ? question.words() : null);
	}

	/**
	 * Returns the words with corrected spelling.
	 * @return empty when each occurs in some profile, or nothing resembles those that do
	 * not
	 */
	static Optional<String> correction(TalentQuestion question, SearchResponse<TalentDocument> response) {
		StringBuilder words = new StringBuilder(question.words());
		response.suggest()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(co.elastic.clients.elasticsearch.core.search.Suggestion::term)
			.sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
			.forEach((word) -> nearest(word.options())
				.ifPresent((option) -> words.replace(word.offset(), word.offset() + word.length(), option.text())));
		return Optional.of(words.toString()).filter((corrected) -> !corrected.equals(question.words()));
	}

	/** Of those that look as much like it, the most usual one, and then the shortest. */
	private static Optional<TermSuggestOption> nearest(List<TermSuggestOption> options) {
		double most = options.stream().mapToDouble(TermSuggestOption::score).max().orElse(0);
		return options.stream()
			.filter((option) -> option.score() >= TalentQuestion.LIKENESS && option.score() > most - AS_MUCH_LIKE)
			.max(Comparator.comparingLong(TermSuggestOption::freq)
				.thenComparing((option) -> option.text().length(), Comparator.reverseOrder()));
	}

	private List<TalentHit> hit(Hit<TalentDocument> hit) {
		TalentDocument document = hit.source();
		if (document == null) {
			return List.of();
		}
		TalentProfile profile = TalentDocuments.profile(document);
		List<MatchReason> reasons = Stream.concat(words(hit.highlight()), chosen(profile, document)).toList();
		return List.of(new TalentHit(new TalentCode(document.code()), profile, distance(document.location()), reasons));
	}

	private Stream<MatchReason> words(Map<String, List<String>> passages) {
		return Stream.of(TextField.values())
			.flatMap((field) -> passages.getOrDefault(field.path(), List.of())
				.stream()
				.map((passage) -> new MatchReason.Words(field, pieces(passage))));
	}

	private static List<MatchReason.Piece> pieces(String passage) {
		List<MatchReason.Piece> pieces = new ArrayList<>();
		int from = 0;
		while (from < passage.length()) {
			boolean matched = passage.charAt(from) == TalentQuestion.MATCH_BEGINS;
			int begin = matched ? from + 1 : from;
			int end = passage.indexOf(matched ? TalentQuestion.MATCH_ENDS : TalentQuestion.MATCH_BEGINS, begin);
			int until = (end < 0) ? passage.length() : end;
			if (until > begin) {
				pieces.add(new MatchReason.Piece(passage.substring(begin, until), matched));
			}
			from = (matched && end >= 0) ? until + 1 : until;
		}
		return pieces;
	}

	private Stream<MatchReason> chosen(TalentProfile profile, TalentDocument document) {
		return this.question.query()
			.choices()
			.entrySet()
			.stream()
			.flatMap((choice) -> choice.getValue()
				.stream()
				.flatMap((value) -> reason(choice.getKey(), value, profile, document)));
	}

	private Stream<MatchReason> reason(Facet facet, String value, TalentProfile profile, TalentDocument document) {
		return switch (facet) {
			case START -> Stream.ofNullable(document.availableFrom())
				.filter((from) -> !from.isAfter(Start.valueOf(value).latest(this.question.today())))
				.map((from) -> new MatchReason.Chosen(facet, value));
			case OCCUPATION_GROUP -> TalentDocuments.present(document.occupationGroups())
				.stream()
				.filter((group) -> group.name().equals(value))
				.map((group) -> new MatchReason.Chosen(facet, value));
			case DISTANCE -> near(Integer.parseInt(value), document);
			case OCCUPATION, SECTOR, LEVEL, LANGUAGE, HOURS, DAY, LICENCE, TRANSPORT, OFFER_KIND ->
				facet.valuesOf(profile).contains(value) ? Stream.of(new MatchReason.Chosen(facet, value))
						: Stream.empty();
		};
	}

	private Stream<MatchReason> near(int kilometres, TalentDocument document) {
		String place = this.question.query().place();
		OptionalInt distance = distance(document.location());
		return (place != null && distance.isPresent() && distance.getAsInt() <= kilometres)
				? Stream.of(new MatchReason.Near(place, kilometres)) : Stream.empty();
	}

	private OptionalInt distance(@Nullable Coordinates location) {
		return (location == null) ? OptionalInt.empty()
				: this.question.origin()
					.map((from) -> OptionalInt.of((int) kilometres(from, location)))
					.orElseGet(OptionalInt::empty);
	}

	private static double kilometres(Coordinates from, Coordinates to) {
		double north = Math.sin(Math.toRadians(to.lat() - from.lat()) / 2);
		double east = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
		double chord = north * north
				+ Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat())) * east * east;
		return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
	}

	private Map<Facet, List<FacetCount>> facets(Map<String, Aggregate> aggregations) {
		Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			Aggregate among = aggregations.get(facet.name());
			if (among != null) {
				Aggregate values = among.filter().aggregations().get(TalentQuestion.VALUES);
				if (values != null) {
					facets.put(facet, facet(facet, counts(values)));
				}
			}
		}
		return facets;
	}

	private static Map<String, Long> counts(Aggregate values) {
		Map<String, Long> counts = new LinkedHashMap<>();
		if (values.isFilters()) {
			values.filters().buckets().keyed().forEach((value, bucket) -> counts.put(value, bucket.docCount()));
		}
		else {
			values.sterms()
				.buckets()
				.array()
				.forEach((bucket) -> counts.put(bucket.key().stringValue(), bucket.docCount()));
		}
		return counts;
	}

	private List<FacetCount> facet(Facet facet, Map<String, Long> counts) {
		Set<String> chosen = this.question.query().chosen(facet);
		chosen.forEach((value) -> counts.putIfAbsent(value, 0L));
		Stream<FacetCount> values = counts.entrySet()
			.stream()
			.map((count) -> new FacetCount(count.getKey(), count.getValue(), chosen.contains(count.getKey())));
		Comparator<FacetCount> order = facet.naturalOrder()
			.map((natural) -> Comparator.comparing(FacetCount::value, natural))
			.orElseGet(() -> Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value));
		return values.sorted(order).toList();
	}

}
