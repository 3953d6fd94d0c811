package nl.talentmarkt.search.node.analysis;

import java.util.Map;
import java.util.function.BiFunction;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * The language analyzers, with {@code stopwords} and {@code stem_exclusion}.
 */
final class Analyzers {

	static final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> BY_NAME = Map.of("arabic",
			language(ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new), "dutch",
			language(DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new), "english",
			language(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new), "persian",
			language(PersianAnalyzer.getDefaultStopSet(), PersianAnalyzer::new), "turkish",
			language(TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new));

	private Analyzers() {
	}

	private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> language(CharArraySet defaultStopWords,
			BiFunction<CharArraySet, CharArraySet, Analyzer> analyzer) {
		return (index, environment, name, settings) -> new Fixed(name,
				analyzer.apply(Analysis.parseStopWords(environment, settings, defaultStopWords),
						Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET)));
	}

	private static final class Fixed extends AbstractIndexAnalyzerProvider<Analyzer> {

		private final Analyzer analyzer;

		Fixed(String name, Analyzer analyzer) {
			super(name);
			this.analyzer = analyzer;
		}

		@Override
		public Analyzer get() {
			return this.analyzer;
		}

	}

}
