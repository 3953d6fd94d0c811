package nl.talentmarkt.search.node.analysis;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The character filters.
 */
final class CharFilters {

	static final Map<String, AnalysisProvider<CharFilterFactory>> BY_NAME = Map.of("html_strip",
			(index, environment, name, settings) -> new Plain(name, htmlStrip(settings)), "mapping",
			AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> new Normalizing(name,
					mapping(Analysis.getWordList(environment, settings, "mappings")))),
			"pattern_replace", AnalysisPlugin.requiresAnalysisSettings(
					(index, environment, name, settings) -> new Normalizing(name, patternReplace(settings))));

	private static final Pattern RULE = Pattern.compile("(.*?)\\s*=>\\s*(.*?)\\s*");

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

	private CharFilters() {
	}

	private static UnaryOperator<Reader> htmlStrip(Settings settings) {
		Set<String> escapedTags = new HashSet<>(settings.getAsList("escaped_tags"));
		return (reader) -> new HTMLStripCharFilter(reader, escapedTags);
	}

	private static UnaryOperator<Reader> patternReplace(Settings settings) {
		Pattern pattern = Regex.compile(required(settings, "pattern"), settings.get("flags"));
		String replacement = settings.get("replacement", "");
		return (reader) -> new PatternReplaceCharFilter(pattern, replacement, reader);
	}

	private static UnaryOperator<Reader> mapping(@Nullable List<String> rules) {
		if (rules == null) {
			throw new IllegalArgumentException(
					"mapping requires either `mappings` or `mappings_path` to be configured");
		}
		NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
		for (String rule : rules) {
			Matcher matcher = RULE.matcher(rule);
			if (!matcher.matches()) {
				throw new IllegalArgumentException("Invalid mapping rule: [" + rule + "]");
			}
			builder.add(unescape(matcher.group(1)), unescape(matcher.group(2)));
		}
		NormalizeCharMap map = builder.build();
		return (reader) -> new MappingCharFilter(map, reader);
	}

	private static String unescape(String text) {
		return ESCAPE.matcher(text)
			.replaceAll((escape) -> Matcher.quoteReplacement((escape.group(1) != null)
					? Character.toString(Integer.parseInt(escape.group(1), 16)) : control(escape.group(2))));
	}

	private static String control(String letter) {
		return switch (letter) {
			case "n" -> "\n";
			case "t" -> "\t";
			case "r" -> "\r";
			case "b" -> "\b";
			case "f" -> "\f";
			default -> letter;
		};
	}

	private static String required(Settings settings, String name) {
		String value = settings.get(name);
		if (value == null || value.isEmpty()) {
			throw new IllegalArgumentException("[" + name + "] is missing for the [pattern_replace] char filter");
		}
		return value;
	}

	private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {

		@Override
		public Reader create(Reader reader) {
			return this.filter.apply(reader);
		}

	}

	private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {

		@Override
		public Reader create(Reader reader) {
			return this.filter.apply(reader);
		}

	}

}
