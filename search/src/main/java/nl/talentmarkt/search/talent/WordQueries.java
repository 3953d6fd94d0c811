package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/**
 * How words are looked for. Each one counts by the part of the profile that it is found
 * in; what was typed only ever stands where words are expected, so none of it is syntax.
 */
final class WordQueries {

	/** How many of the words must occur: of one or two all, of more fewer and fewer. */
	private static final String ENOUGH = "2<75% 6<50% 15<20%";

	/** Who has the occupation itself comes before whose words merely look like it. */
	private static final float OCCUPATION = 10;

	private static final float WORDS_ANYWHERE = 1;

	private static final int MOST_LABELS = 6;

	private final List<String> fields;

	/**
	 * Looks for words in some parts of documents.
	 * @param texts the parts
	 */
	WordQueries(List<TextField> texts) {
		this.fields = texts.stream().map(TextField::weighted).toList();
	}

	/** Finds who has enough of what is looked for. */
	Query enough(ReadText text) {
		if (text.isEmpty()) {
			return Query.of((none) -> none.matchNone((nobody) -> nobody));
		}
		return Query.of((enough) -> enough
			.bool((bool) -> bool.should(text.terms().stream().map(this::term).toList()).minimumShouldMatch(ENOUGH)));
	}

	/** Finds in whose profile a word occurs at all. */
	Query anywhere(String word) {
		return words(word, this.fields);
	}

	private Query term(ReadText.Term term) {
		return switch (term) {
			case ReadText.Word word -> words(word.typed(), this.fields);
			case ReadText.Name name -> name(name, 1);
		};
	}

	/**
	 * Finds who has an occupation, or whose words look like it.
	 * @param importance how much it counts, 1 for a word that was typed
	 */
	Query name(ReadText.Name name, float importance) {
		List<Query> queries = new ArrayList<>();
		queries.add(Query.of((has) -> has.constantScore((one) -> one.boost(OCCUPATION)
			.filter((filter) -> filter.terms((terms) -> terms.field("concepts")
				.terms((keys) -> keys.value(name.keys().stream().sorted().map(FieldValue::of).toList())))))));
		queries.add(words(name.typed(), this.fields));
		name.labels()
			.stream()
			.sorted()
			.limit(MOST_LABELS)
			.forEach((label) -> queries.add(words(label, List.of(TextField.OCCUPATION.weighted()))));
		List<String> words = Arrays.stream(name.typed().split(" ")).filter(StopWords::isMeaningful).toList();
		if (words.size() > 1) {
			queries.add(Query.of((all) -> all.constantScore((one) -> one.boost(WORDS_ANYWHERE)
				.filter((filter) -> filter
					.bool((bool) -> bool.must(words.stream().map((word) -> words(word, this.fields)).toList()))))));
		}
		return Query.of((best) -> best.disMax((max) -> max.queries(queries).boost(importance)));
	}

	private static Query words(String words, List<String> fields) {
		return Query.of((some) -> some.multiMatch(
				(match) -> match.query(words).fields(fields).type(TextQueryType.BestFields).operator(Operator.And)));
	}

}
