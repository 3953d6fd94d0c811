package nl.talentmarkt.search.node.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;

/**
 * What the filter {@code stemmer} knows. Lucene 10 dropped the Kraaij-Pohlmann stemmer
 * ({@code dutch_kp}), so it is refused here.
 */
final class Stemmers {

	private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE = Map.ofEntries(
			Map.entry("arabic", ArabicStemFilter::new),
			Map.entry("dutch", (input) -> new SnowballFilter(input, "Dutch")),
			Map.entry("english", PorterStemFilter::new), Map.entry("porter", PorterStemFilter::new),
			Map.entry("porter2", (input) -> new SnowballFilter(input, "English")),
			Map.entry("light_english", KStemFilter::new), Map.entry("minimal_english", EnglishMinimalStemFilter::new),
			Map.entry("possessive_english", EnglishPossessiveFilter::new),
			Map.entry("french", (input) -> new SnowballFilter(input, "French")),
			Map.entry("light_french", FrenchLightStemFilter::new),
			Map.entry("german", (input) -> new SnowballFilter(input, "German")),
			Map.entry("light_german", GermanLightStemFilter::new), Map.entry("persian", PersianStemFilter::new),
			Map.entry("russian", (input) -> new SnowballFilter(input, "Russian")),
			Map.entry("light_russian", RussianLightStemFilter::new), Map.entry("sorani", SoraniStemFilter::new),
			Map.entry("spanish", (input) -> new SnowballFilter(input, "Spanish")),
			Map.entry("light_spanish", SpanishLightStemFilter::new),
			Map.entry("turkish", (input) -> new SnowballFilter(input, "Turkish")));

	private Stemmers() {
	}

	static UnaryOperator<TokenStream> of(Settings settings) {
		String language = settings.get("language", settings.get("name", "porter")).toLowerCase(Locale.ROOT);
		UnaryOperator<TokenStream> stemmer = BY_LANGUAGE.get(language);
		if (stemmer == null) {
			throw new IllegalArgumentException("Invalid stemmer class specified: " + language + ", this node knows "
					+ BY_LANGUAGE.keySet().stream().sorted().toList());
		}
		return stemmer;
	}

}
