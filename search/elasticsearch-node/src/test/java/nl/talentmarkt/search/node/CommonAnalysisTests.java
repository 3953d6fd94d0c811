package nl.talentmarkt.search.node;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the analysis on the node makes of texts.
 */
@ExtendWith(SharedNode.class)
class CommonAnalysisTests {

	private final NodeClient node;

	CommonAnalysisTests(NodeClient node) {
		this.node = node;
	}

	@Test
	void stemsDutch() {
		assertThat(analyze("""
				{"analyzer": "dutch", "text": "de lassers"}""")).isEqualTo(analyze("""
				{"analyzer": "dutch", "text": "een lasser"}""")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "arabic,المهندسين,مهندس", "english,the welders,welder", "turkish,kitaplar,kitap" })
	void stemsOtherLanguages(String analyzer, String text, String stem) {
		assertThat(analyze("""
				{"analyzer": "%s", "text": "%s"}""".formatted(analyzer, text))).containsExactly(stem);
	}

	@Test
	void foldsAccents() {
		assertThat(filtered("\"lowercase\", \"asciifolding\"", "Café")).containsExactly("cafe");
	}

	@Test
	void foldsAccentsAndKeepsTheOriginal() {
		assertThat(filtered("""
				{"type": "asciifolding", "preserve_original": true}""", "café")).containsExactly("cafe", "café");
	}

	@Test
	void splitsCompoundWords() {
		assertThat(filtered("""
				{"type": "dictionary_decompounder", "word_list": ["vrachtwagen", "wagen", "chauffeur"]}""",
				"vrachtwagenchauffeur"))
			.containsExactly("vrachtwagenchauffeur", "vrachtwagen", "wagen", "chauffeur");
	}

	@Test
	void splitsCompoundWordsIntoTheLongestPartsOnly() {
		assertThat(filtered("""
				{"type": "dictionary_decompounder", "word_list": ["vracht", "vrachtwagen", "chauffeur"],
				 "only_longest_match": true}""", "vrachtwagenchauffeur")).containsExactly("vrachtwagenchauffeur",
				"vrachtwagen", "chauffeur");
	}

	@Test
	void leavesCompoundWordsOutsideTheSizesWhole() {
		assertThat(filtered("""
				{"type": "dictionary_decompounder", "word_list": ["vrachtwagen", "chauffeur"],
				 "max_subword_size": 9}""", "vrachtwagenchauffeur")).containsExactly("vrachtwagenchauffeur",
				"chauffeur");
	}

	@Test
	void findsSynonymsAcrossLanguages() {
		assertThat(filtered("""
				"lowercase", {"type": "synonym_graph", "synonyms": ["lasser, welder, لحام"]}""", "لحام"))
			.containsExactlyInAnyOrder("lasser", "welder", "لحام");
	}

	@Test
	void readsSynonymsByTheFiltersBeforeThem() {
		assertThat(filtered("""
				"lowercase", {"type": "stemmer", "language": "dutch"},
				{"type": "synonym_graph", "synonyms": ["Lassers, welder"]}""", "lasser")).contains("welder");
	}

	@Test
	void replacesByOneSidedSynonyms() {
		assertThat(filtered("""
				{"type": "synonym", "synonyms": ["kok, chef => keuken"]}""", "kok")).containsExactly("keuken");
	}

	@Test
	void refusesSynonymsThatTheAnalyzerMakesNothingOf() {
		assertThat(this.node.post("/_analyze", """
				{"tokenizer": "standard", "filter": ["stop", {"type": "synonym", "synonyms": ["the => de"]}],
				 "text": "the"}""")).contains("failed to build synonyms");
	}

	@Test
	void leavesThoseSynonymsOutWhenLenient() {
		assertThat(filtered("""
				"stop", {"type": "synonym", "lenient": true, "synonyms": ["the => de", "welder => lasser"]}""",
				"welder"))
			.containsExactly("lasser");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type": "edge_ngram", "min_gram": 2, "max_gram": 4}                      | lasser      | la las lass
			{"type": "ngram", "min_gram": 3, "max_gram": 3}                           | kok's       | kok ok' k's
			{"type": "word_delimiter_graph"}                                          | PowerPoint2 | Power Point 2
			{"type": "word_delimiter_graph", "catenate_all": true}                    | wi-fi       | wifi wi fi
			{"type": "length", "min": 4}                                              | kok lasser  | lasser
			{"type": "elision", "articles": ["l"], "articles_case": true}             | l'avion     | avion
			{"type": "stemmer_override", "rules": ["koks, kokkin => kok"]}            | kokkin      | kok
			{"type": "snowball", "language": "English"}                               | welding     | weld
			{"type": "stemmer", "language": "light_english"}                          | welders     | welder
			{"type": "pattern_replace", "pattern": "[0-9]+", "replacement": "#"}      | nr12        | nr#
			"unique"                                                                  | kok kok     | kok
			"decimal_digit"                                                           | ٣٤          | 34
			"arabic_normalization"                                                    | أحمد        | احمد
			"persian_normalization"                                                   | کار         | كار
			"uppercase"                                                               | kok         | KOK
			"reverse"                                                                 | kok1        | 1kok
			""")
	void filters(String filter, String text, String tokens) {
		assertThat(analyze("""
				{"tokenizer": "whitespace", "filter": [%s], "text": "%s"}""".formatted(filter, text)))
			.containsExactly(tokens.split(" ", -1));
	}

	@Test
	void keepsMarkedWordsFromTheStemmer() {
		assertThat(filtered("""
				{"type": "keyword_marker", "keywords": ["lassers"]}, {"type": "stemmer", "language": "dutch"}""",
				"lassers"))
			.containsExactly("lassers");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"whitespace"                                                               | C++ en C#   | C++ en C#
					"letter"                                                                   | a1b         | a b
					{"type": "pattern", "pattern": ","}                                        | kok,lasser  | kok lasser
					{"type": "ngram", "min_gram": 2, "max_gram": 2, "token_chars": ["letter"]} | ab1cd       | ab cd
					{"type": "edge_ngram", "min_gram": 1, "max_gram": 3, "token_chars": ["letter", "digit"]} | kok, x | k ko kok x
					""")
	void tokenizes(String tokenizer, String text, String tokens) {
		assertThat(analyze("""
				{"tokenizer": %s, "text": "%s"}""".formatted(tokenizer, text))).containsExactly(tokens.split(" ", -1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"html_strip"                                                            | <b>kok</b>  | kok
			{"type": "mapping", "mappings": ["& => en", "\\\\u0040 => apestaart"]}  | a&b@c       | aenbapestaartc
			{"type": "pattern_replace", "pattern": "(\\\\d+)-(\\\\d+)", "replacement": "$1$2"} | 06-12     | 0612
			""")
	void filtersCharacters(String filter, String text, String token) {
		assertThat(analyze("""
				{"tokenizer": "keyword", "char_filter": [%s], "filter": ["trim"], "text": "%s"}""".formatted(filter,
				text)))
			.containsExactly(token);
	}

	@Test
	void normalizesKeywords() {
		assertThat(this.node.put("/plaatsen", """
				{"settings": {"analysis": {
				   "filter": {"vouwen": {"type": "asciifolding", "preserve_original": false}},
				   "normalizer": {"vlak": {"type": "custom", "filter": ["lowercase", "vouwen", "trim"]}}}},
				 "mappings": {"properties": {"plaats": {"type": "keyword", "normalizer": "vlak"}}}}"""))
			.contains("acknowledged");
		assertThat(this.node.analyze("/plaatsen/_analyze", """
				{"field": "plaats", "text": "Curaçao"}""")).containsExactly("curacao");
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"type": "stemmer", "language": "dutch_kp"}""", """
			{"type": "keyword_marker", "keywords_pattern": "x"}""", """
			{"type": "edge_ngram", "side": "back"}""", """
			{"type": "dictionary_decompounder"}""", """
			{"type": "ngram", "min_gram": 1, "max_gram": 9}""" })
	void refusesWhatItDoesNotKnow(String filter) {
		assertThat(this.node.post("/_analyze", """
				{"tokenizer": "standard", "filter": [%s], "text": "x"}""".formatted(filter)))
			.contains("illegal_argument_exception");
	}

	private List<String> filtered(String filters, String text) {
		return analyze("""
				{"tokenizer": "standard", "filter": [%s], "text": "%s"}""".formatted(filters, text));
	}

	private List<String> analyze(String json) {
		return this.node.analyze("/_analyze", json);
	}

}
