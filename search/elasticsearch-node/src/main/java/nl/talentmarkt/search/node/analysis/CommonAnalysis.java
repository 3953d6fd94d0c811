package nl.talentmarkt.search.node.analysis;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * Registers what the server itself lacks without the ordinary distribution's
 * {@code analysis-common} module: it has only the {@code standard} tokenizer, the filters
 * {@code lowercase}, {@code stop}, {@code shingle} and {@code hunspell}, and a few
 * analyzers without a language.
 * <p>
 * Names, settings and defaults are those of the ordinary distribution, so that the same
 * index settings work on a full cluster. A setting that is not supported here is refused,
 * never ignored.
 */
public final class CommonAnalysis extends Plugin implements AnalysisPlugin {

	@Override
	public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
		return Analyzers.BY_NAME;
	}

	@Override
	public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
		return CharFilters.BY_NAME;
	}

	@Override
	public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
		return Tokenizers.BY_NAME;
	}

	@Override
	public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
		return TokenFilters.BY_NAME;
	}

}
