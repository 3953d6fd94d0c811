package nl.talentmarkt.search.node.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * The filters {@code synonym} and {@code synonym_graph}: rules in Solr's format, read by
 * the tokenizer and filters that stand before them in the analyzer.
 */
final class Synonyms implements TokenFilterFactory {

	private final String name;

	private final Environment environment;

	private final Settings settings;

	private final boolean lenient;

	private final AnalysisMode mode;

	private final BiFunction<TokenStream, SynonymMap, TokenStream> filter;

	Synonyms(String name, Environment environment, Settings settings,
			BiFunction<TokenStream, SynonymMap, TokenStream> filter) {
		if (settings.hasValue("synonyms_set")) {
			throw new IllegalArgumentException("This node takes `synonyms` or `synonyms_path`, no `synonyms_set`");
		}
		if (!settings.get("format", "solr").equals("solr")) {
			throw new IllegalArgumentException("This node reads synonyms in the format `solr` only");
		}
		boolean updateable = settings.getAsBoolean("updateable", false);
		this.name = name;
		this.environment = environment;
		this.settings = settings;
		this.lenient = settings.getAsBoolean("lenient", updateable);
		this.mode = updateable ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
		this.filter = filter;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public TokenStream create(TokenStream input) {
		throw new IllegalStateException("Synonyms [" + this.name + "] need the analyzer they stand in");
	}

	@Override
	public AnalysisMode getAnalysisMode() {
		return this.mode;
	}

	@Override
	public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
			List<CharFilterFactory> charFilters, List<TokenFilterFactory> previous,
			Function<String, TokenFilterFactory> all) {
		Analyzer analyzer = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new),
				previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
		return new InChain(this.name, this.mode, parse(analyzer), this.filter);
	}

	private SynonymMap parse(Analyzer analyzer) {
		try (Reader rules = rules()) {
			Parser parser = new Parser(this.settings.getAsBoolean("expand", true), this.lenient, analyzer);
			parser.parse(rules);
			return parser.build();
		}
		catch (IOException | ParseException | RuntimeException ex) {
			throw new IllegalArgumentException("failed to build synonyms of [" + this.name + "]", ex);
		}
	}

	private Reader rules() {
		String path = this.settings.get("synonyms_path");
		if (this.settings.hasValue("synonyms")) {
			return new StringReader(
					String.join("\n", Analysis.getWordList(this.environment, this.settings, "synonyms")));
		}
		if (path != null) {
			return Analysis.getReaderFromFile(this.environment, path, "synonyms");
		}
		throw new IllegalArgumentException("synonym requires either `synonyms` or `synonyms_path` to be configured");
	}

	private record InChain(String name, AnalysisMode mode, SynonymMap synonyms,
			BiFunction<TokenStream, SynonymMap, TokenStream> filter) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream input) {
			return (this.synonyms.fst != null) ? this.filter.apply(input, this.synonyms) : input;
		}

		/**
		 * Rules are not read by rules: a later synonym filter must not see stacked
		 * tokens.
		 */
		@Override
		public TokenFilterFactory getSynonymFilter() {
			return IDENTITY_FILTER;
		}

		@Override
		public AnalysisMode getAnalysisMode() {
			return this.mode;
		}

	}

	/**
	 * Leaves out, when lenient, what the analyzer makes nothing of, as the ordinary
	 * distribution does.
	 */
	private static final class Parser extends SolrSynonymParser {

		private static final Logger logger = LogManager.getLogger(Synonyms.class);

		private final boolean lenient;

		Parser(boolean expand, boolean lenient, Analyzer analyzer) {
			super(true, expand, analyzer);
			this.lenient = lenient;
		}

		@Override
		public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
			if (!this.lenient || (input.length > 0 && output.length > 0)) {
				super.add(input, output, includeOriginal);
			}
		}

		@Override
		public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
			try {
				return super.analyze(text, reuse);
			}
			catch (IllegalArgumentException ex) {
				if (!this.lenient) {
					throw ex;
				}
				logger.info("Synonym rule for [{}] is left out: {}", text, ex.getMessage());
				return new CharsRef("");
			}
		}

	}

}
