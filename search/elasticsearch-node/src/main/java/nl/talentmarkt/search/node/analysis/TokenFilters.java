package nl.talentmarkt.search.node.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The token filters.
 */
final class TokenFilters {

	static final Map<String, AnalysisProvider<TokenFilterFactory>> BY_NAME = byName();

	private TokenFilters() {
	}

	private static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
		Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
		filters.put("apostrophe", plain((settings) -> ApostropheFilter::new));
		filters.put("arabic_normalization", normalizing((settings) -> ArabicNormalizationFilter::new));
		filters.put("arabic_stem", plain((settings) -> ArabicStemFilter::new));
		filters.put("asciifolding", (index, environment, name, settings) -> new Folding(name, settings));
		filters.put("decimal_digit", normalizing((settings) -> DecimalDigitFilter::new));
		filters.put("dictionary_decompounder", stacking(TokenFilters::decompounder));
		filters.put("dutch_stem", plain((settings) -> (input) -> new SnowballFilter(input, "Dutch")));
		filters.put("edge_ngram", (index, environment, name, settings) -> new Stacking(name, edgeNGram(settings)));
		filters.put("elision", words(TokenFilters::elision));
		filters.put("flatten_graph", plain((settings) -> FlattenGraphFilter::new));
		filters.put("keyword_marker", words(TokenFilters::keywordMarker));
		filters.put("kstem", plain((settings) -> KStemFilter::new));
		filters.put("length", plain(TokenFilters::length));
		filters.put("lowercase", normalizing(TokenFilters::lowercase));
		filters.put("ngram",
				(index, environment, name, settings) -> new Stacking(name, nGram(settings, index.getMaxNgramDiff())));
		filters.put("pattern_replace", words((environment, settings) -> patternReplace(settings)));
		filters.put("persian_normalization", normalizing((settings) -> PersianNormalizationFilter::new));
		filters.put("porter_stem", plain((settings) -> PorterStemFilter::new));
		filters.put("remove_duplicates", plain((settings) -> RemoveDuplicatesTokenFilter::new));
		filters.put("reverse", plain((settings) -> ReverseStringFilter::new));
		filters.put("snowball", plain(TokenFilters::snowball));
		filters.put("stemmer", plain(Stemmers::of));
		filters.put("stemmer_override", words(TokenFilters::stemmerOverride));
		filters.put("synonym", synonyms(TokenFilters::flatSynonyms));
		filters.put("synonym_graph", synonyms((input, rules) -> new SynonymGraphFilter(input, rules, false)));
		filters.put("trim", normalizing((settings) -> TrimFilter::new));
		filters.put("unique", plain(TokenFilters::unique));
		filters.put("uppercase", normalizing((settings) -> UpperCaseFilter::new));
		filters.put("word_delimiter_graph",
				(index, environment, name, settings) -> new Stacking(name, wordDelimiter(environment, settings)));
		return Map.copyOf(filters);
	}

	private static AnalysisProvider<TokenFilterFactory> synonyms(
			BiFunction<TokenStream, SynonymMap, TokenStream> filter) {
		return AnalysisPlugin.requiresAnalysisSettings(
				(index, environment, name, settings) -> new Synonyms(name, environment, settings, filter));
	}

	private static AnalysisProvider<TokenFilterFactory> plain(
			Function<Settings, UnaryOperator<TokenStream>> configured) {
		return (index, environment, name, settings) -> new Plain(name, configured.apply(settings));
	}

	private static AnalysisProvider<TokenFilterFactory> normalizing(
			Function<Settings, UnaryOperator<TokenStream>> configured) {
		return (index, environment, name, settings) -> new Normalizing(name, configured.apply(settings));
	}

	private static AnalysisProvider<TokenFilterFactory> words(Configured configured) {
		return AnalysisPlugin.requiresAnalysisSettings(
				(index, environment, name, settings) -> new Plain(name, configured.filter(environment, settings)));
	}

	private static AnalysisProvider<TokenFilterFactory> stacking(Configured configured) {
		return AnalysisPlugin.requiresAnalysisSettings(
				(index, environment, name, settings) -> new Stacking(name, configured.filter(environment, settings)));
	}

	private static UnaryOperator<TokenStream> decompounder(Environment environment, Settings settings) {
		CharArraySet words = required(Analysis.getWordSet(environment, settings, "word_list"), "word_list");
		int minWord = settings.getAsInt("min_word_size", 5);
		int minPart = settings.getAsInt("min_subword_size", 2);
		int maxPart = settings.getAsInt("max_subword_size", 15);
		boolean onlyLongest = settings.getAsBoolean("only_longest_match", false);
		return (input) -> new DictionaryCompoundWordTokenFilter(input, words, minWord, minPart, maxPart, onlyLongest);
	}

	private static UnaryOperator<TokenStream> edgeNGram(Settings settings) {
		refuse(settings, "side");
		Grams grams = Grams.of(settings);
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		return (input) -> new EdgeNGramTokenFilter(input, grams.min(), grams.max(), preserve);
	}

	private static UnaryOperator<TokenStream> nGram(Settings settings, int longestDifference) {
		Grams grams = Grams.of(settings);
		grams.requireDifferenceUpTo(longestDifference);
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		return (input) -> new NGramTokenFilter(input, grams.min(), grams.max(), preserve);
	}

	private static UnaryOperator<TokenStream> elision(Environment environment, Settings settings) {
		CharArraySet articles = required(Analysis.parseArticles(environment, settings), "articles");
		return (input) -> new ElisionFilter(input, articles);
	}

	private static UnaryOperator<TokenStream> keywordMarker(Environment environment, Settings settings) {
		refuse(settings, "keywords_pattern");
		CharArraySet keywords = new CharArraySet(
				required(Analysis.getWordSet(environment, settings, "keywords"), "keywords"),
				settings.getAsBoolean("ignore_case", false));
		return (input) -> new SetKeywordMarkerFilter(input, keywords);
	}

	private static UnaryOperator<TokenStream> length(Settings settings) {
		int min = settings.getAsInt("min", 0);
		int max = settings.getAsInt("max", Integer.MAX_VALUE);
		return (input) -> new LengthFilter(input, min, max);
	}

	private static UnaryOperator<TokenStream> lowercase(Settings settings) {
		refuse(settings, "language");
		return LowerCaseFilter::new;
	}

	private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
		var pattern = Regex.compile(required(settings.get("pattern"), "pattern"), settings.get("flags"));
		String replacement = settings.get("replacement", "");
		boolean all = settings.getAsBoolean("all", true);
		return (input) -> new PatternReplaceFilter(input, pattern, replacement, all);
	}

	private static UnaryOperator<TokenStream> snowball(Settings settings) {
		String language = settings.get("language", settings.get("name", "English"));
		String stemmer = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
		return (input) -> new SnowballFilter(input, stemmer);
	}

	private static UnaryOperator<TokenStream> stemmerOverride(Environment environment, Settings settings)
			throws IOException {
		List<String> rules = required(Analysis.getWordList(environment, settings, "rules"), "rules");
		StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
		for (String rule : rules) {
			String[] sides = rule.split("=>", -1);
			if (sides.length != 2 || sides[1].isBlank() || sides[1].contains(",")) {
				throw new IllegalArgumentException("Invalid keyword override rule: " + rule);
			}
			for (String word : sides[0].split(",", -1)) {
				builder.add(word.strip(), sides[1].strip());
			}
		}
		StemmerOverrideFilter.StemmerOverrideMap overrides = builder.build();
		return (input) -> new StemmerOverrideFilter(input, overrides);
	}

	/** Deprecated in Lucene, and still what Elasticsearch uses under this name. */
	@SuppressWarnings("deprecation")
	private static TokenStream flatSynonyms(TokenStream input, SynonymMap synonyms) {
		return new SynonymFilter(input, synonyms, false);
	}

	private static UnaryOperator<TokenStream> unique(Settings settings) {
		return settings.getAsBoolean("only_on_same_position", false) ? RemoveDuplicatesTokenFilter::new
				: UniqueTokens::new;
	}

	private static UnaryOperator<TokenStream> wordDelimiter(Environment environment, Settings settings) {
		refuse(settings, "type_table");
		refuse(settings, "type_table_path");
		int flags = flag(settings, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
				| flag(settings, "generate_number_parts", true, WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
				| flag(settings, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
				| flag(settings, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
				| flag(settings, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
				| flag(settings, "split_on_case_change", true, WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
				| flag(settings, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
				| flag(settings, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
				| flag(settings, "stem_english_possessive", true, WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE)
				| flag(settings, "ignore_keywords", false, WordDelimiterGraphFilter.IGNORE_KEYWORDS);
		boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
		CharArraySet protectedWords = Analysis.getWordSet(environment, settings, "protected_words");
		return (input) -> new WordDelimiterGraphFilter(input, adjustOffsets,
				WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, protectedWords);
	}

	private static int flag(Settings settings, String name, boolean byDefault, int flag) {
		return settings.getAsBoolean(name, byDefault) ? flag : 0;
	}

	private static <T> T required(@Nullable T value, String name) {
		if (value == null) {
			throw new IllegalArgumentException("[" + name + "] must be provided");
		}
		return value;
	}

	private static void refuse(Settings settings, String name) {
		if (settings.hasValue(name)) {
			throw new IllegalArgumentException("[" + name + "] is not supported by this node");
		}
	}

	@FunctionalInterface
	private interface Configured {

		UnaryOperator<TokenStream> filter(Environment environment, Settings settings) throws IOException;

	}

	private record Plain(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream input) {
			return this.filter.apply(input);
		}

	}

	/**
	 * Maps characters only, so it also serves normalizers, wildcards and ranges.
	 */
	private record Normalizing(String name,
			UnaryOperator<TokenStream> filter) implements NormalizingTokenFilterFactory {

		@Override
		public TokenStream create(TokenStream input) {
			return this.filter.apply(input);
		}

	}

	/**
	 * Makes several tokens of one, which rules of synonyms cannot be read by.
	 */
	private record Stacking(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream input) {
			return this.filter.apply(input);
		}

		@Override
		public boolean breaksFastVectorHighlighter() {
			return true;
		}

		@Override
		public TokenFilterFactory getSynonymFilter() {
			throw new IllegalArgumentException("Token filter [" + this.name + "] cannot be used to parse synonyms");
		}

	}

	private record Folding(String name, boolean preserveOriginal) implements NormalizingTokenFilterFactory {

		Folding(String name, Settings settings) {
			this(name, settings.getAsBoolean("preserve_original", false));
		}

		@Override
		public TokenStream create(TokenStream input) {
			return new ASCIIFoldingFilter(input, this.preserveOriginal);
		}

		@Override
		public TokenStream normalize(TokenStream input) {
			return new ASCIIFoldingFilter(input);
		}

		@Override
		public TokenFilterFactory getSynonymFilter() {
			return new Folding(this.name, false);
		}

	}

}
