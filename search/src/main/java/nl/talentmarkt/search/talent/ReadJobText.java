package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * A vacancy as it is looked for: who has one of its occupations, or some of its words.
 * Everything else only decides who comes first.
 *
 * @param main the occupations it is about
 * @param mentioned other occupations that stand in it
 * @param facts what else it asks
 * @param words what says most of the work, with how rare each is: from 0 for a word that
 * everybody has to 1
 * @param town where the work is, or empty when it does not say or nobody knows
 */
record ReadJobText(List<ReadText.Name> main, List<ReadText.Name> mentioned, List<JobFact> facts,
		Map<String, Double> words, Optional<Coordinates> town) implements Sought {

	/** How near is near, in kilometres. */
	static final int NEAR = 30;

	private static final float MENTIONED = 0.3F;

	private static final float FACT = 2;

	private static final float WORD = 2;

	/** How many of its words somebody has who has none of its occupations. */
	private static final String SOME_WORDS = "3<25%";

	@Override
	public List<ReadText.Name> names() {
		return Stream.concat(this.main.stream(), this.mentioned.stream()).toList();
	}

	@Override
	public Query query(WordQueries among) {
		List<Query> occupations = new ArrayList<>();
		this.main.forEach((name) -> occupations.add(among.name(name, 1)));
		this.mentioned.forEach((name) -> occupations.add(among.name(name, MENTIONED)));
		List<Query> words = this.words.entrySet()
			.stream()
			.map((word) -> counting(among.anywhere(word.getKey()), WORD * word.getValue().floatValue()))
			.toList();
		List<Query> enough = new ArrayList<>(occupations);
		if (!words.isEmpty()) {
			enough.add(Query.of((some) -> some.bool((bool) -> bool.should(words).minimumShouldMatch(SOME_WORDS))));
		}
		if (enough.isEmpty()) {
			return Query.of((none) -> none.matchNone((nobody) -> nobody));
		}
		return Query.of((who) -> who
			.bool((bool) -> bool.filter((filter) -> filter.bool((any) -> any.should(enough).minimumShouldMatch("1")))
				.should(occupations)
				.should(words)
				.should(this.facts.stream().flatMap((fact) -> fact(fact).stream()).toList())));
	}

	private Optional<Query> fact(JobFact fact) {
		return met(fact).map((query) -> counting(query, FACT));
	}

	private Optional<Query> met(JobFact fact) {
		return switch (fact) {
			case JobFact.Language language -> Optional.of(TalentQuestion.knows(language.requirement()));
			case JobFact.Licence licence -> Optional.of(has("licences", List.of(licence.category().name())));
			case JobFact.Hours hours -> Optional
				.of(has("hoursBands", HoursBand.within(hours.least(), hours.most()).stream().map(Enum::name).toList()));
			case JobFact.Town town -> this.town.map(ReadJobText::near);
		};
	}

	private static Query has(String field, List<String> values) {
		return Query.of((has) -> has.terms(
				(terms) -> terms.field(field).terms((any) -> any.value(values.stream().map(FieldValue::of).toList()))));
	}

	private static Query near(Coordinates town) {
		return Query.of((near) -> near.geoDistance((distance) -> distance.field("location")
			.distance(NEAR + "km")
			.location(GeoLocation.of((geo) -> geo.latlon((point) -> point.lat(town.lat()).lon(town.lon()))))));
	}

	private static Query counting(Query query, float importance) {
		return Query.of((one) -> one.constantScore((constant) -> constant.filter(query).boost(importance)));
	}

}
