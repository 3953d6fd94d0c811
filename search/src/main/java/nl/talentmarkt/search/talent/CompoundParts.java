package nl.talentmarkt.search.talent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;

/**
 * The words that long Dutch words are made of, so that <em>magazijnmedewerker</em> is
 * found by <em>magazijn</em>: a list of our own, and every word from the names of
 * occupations that begins or ends another one.
 */
@Component
final class CompoundParts {

	private static final int SHORTEST_PART = 4;

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

	private final NavigableSet<String> words;

	CompoundParts(OccupationCatalogue catalogue) {
		this.words = new TreeSet<>(ownWords());
		Set<String> known = catalogue.all()
			.stream()
			.flatMap(CompoundParts::dutchNames)
			.flatMap(BETWEEN_WORDS::splitAsStream)
			.map(CompoundParts::fold)
			.filter((word) -> word.length() >= SHORTEST_PART)
			.collect(Collectors.toSet());
		known.stream().filter((word) -> isPartOfAnother(word, known)).forEach(this.words::add);
	}

	NavigableSet<String> words() {
		return this.words;
	}

	private static Stream<String> dutchNames(CommonOccupation occupation) {
		return Stream.concat(Stream.of(occupation.label()),
				occupation.synonyms().getOrDefault("nl", List.of()).stream());
	}

	private static boolean isPartOfAnother(String part, Set<String> words) {
		return words.stream()
			.filter((word) -> word.length() >= part.length() + SHORTEST_PART)
			.anyMatch((word) -> word.startsWith(part) || word.endsWith(part));
	}

	private static List<String> ownWords() {
		try {
			return new ClassPathResource("compound-parts.txt", CompoundParts.class)
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String fold(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
