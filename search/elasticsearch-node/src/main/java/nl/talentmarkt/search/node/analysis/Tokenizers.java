package nl.talentmarkt.search.node.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.util.AttributeFactory;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * The tokenizers.
 */
final class Tokenizers {

	static final Map<String, AnalysisProvider<TokenizerFactory>> BY_NAME = Map.of("whitespace",
			tokenizer(Tokenizers::whitespace), "keyword", tokenizer(Tokenizers::keyword), "letter",
			tokenizer((settings) -> LetterTokenizer::new), "pattern", tokenizer(Tokenizers::pattern), "ngram",
			(index, environment, name, settings) -> {
				Grams grams = Grams.of(settings);
				grams.requireDifferenceUpTo(index.getMaxNgramDiff());
				IntPredicate accepted = accepted(settings);
				return TokenizerFactory.newFactory(name, () -> new NGrams(grams, accepted));
			}, "edge_ngram", tokenizer((settings) -> {
				Grams grams = Grams.of(settings);
				IntPredicate accepted = accepted(settings);
				return () -> new EdgeNGrams(grams, accepted);
			}));

	private Tokenizers() {
	}

	private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Supplier<Tokenizer>> configured) {
		return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, configured.apply(settings));
	}

	private static Supplier<Tokenizer> whitespace(Settings settings) {
		int length = settings.getAsInt("max_token_length", CharTokenizer.DEFAULT_MAX_WORD_LEN);
		return () -> new WhitespaceTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, length);
	}

	private static Supplier<Tokenizer> keyword(Settings settings) {
		int bufferSize = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
		return () -> new KeywordTokenizer(bufferSize);
	}

	private static Supplier<Tokenizer> pattern(Settings settings) {
		Pattern pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
		int group = settings.getAsInt("group", -1);
		return () -> new PatternTokenizer(pattern, group);
	}

	private static IntPredicate accepted(Settings settings) {
		List<String> kinds = settings.getAsList("token_chars");
		if (kinds.isEmpty()) {
			return (character) -> true;
		}
		String custom = settings.get("custom_token_chars", "");
		return kinds.stream()
			.map((kind) -> kind.toLowerCase(Locale.ROOT))
			.map((kind) -> kind.equals("custom") ? (IntPredicate) (character) -> custom.indexOf(character) >= 0
					: ofKind(kind))
			.reduce(IntPredicate::or)
			.orElseThrow();
	}

	private static IntPredicate ofKind(String kind) {
		return switch (kind) {
			case "letter" -> Character::isLetter;
			case "digit" -> Character::isDigit;
			case "whitespace" -> Character::isWhitespace;
			case "punctuation" -> (character) -> switch (Character.getType(character)) {
				case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION,
						Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION,
						Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
					true;
				default -> false;
			};
			case "symbol" -> (character) -> switch (Character.getType(character)) {
				case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
				default -> false;
			};
			default -> throw new IllegalArgumentException("Unknown token type: '" + kind
					+ "', must be one of [letter, digit, whitespace, punctuation, symbol, custom]");
		};
	}

	private static final class NGrams extends NGramTokenizer {

		private final IntPredicate accepted;

		NGrams(Grams grams, IntPredicate accepted) {
			super(grams.min(), grams.max());
			this.accepted = accepted;
		}

		@Override
		protected boolean isTokenChar(int character) {
			return this.accepted.test(character);
		}

	}

	private static final class EdgeNGrams extends EdgeNGramTokenizer {

		private final IntPredicate accepted;

		EdgeNGrams(Grams grams, IntPredicate accepted) {
			super(grams.min(), grams.max());
			this.accepted = accepted;
		}

		@Override
		protected boolean isTokenChar(int character) {
			return this.accepted.test(character);
		}

	}

}
