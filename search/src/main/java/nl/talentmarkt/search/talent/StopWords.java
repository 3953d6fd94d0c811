package nl.talentmarkt.search.talent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

import nl.talentmarkt.search.occupation.Folding;

/**
 * Words that say nothing. The index is made with the same list as questions are read
 * with, so that a question never waits for a word that no document holds.
 */
final class StopWords {

	/** Left out of everything, folded. */
	static final Set<String> EVERYWHERE = read("stop-words.txt");

	/** Left out of what is looked for in a job text, folded. */
	static final Set<String> IN_VACANCIES = read("vacancy-words.txt");

	private StopWords() {
	}

	/** Tells whether some part of a word, as it was typed, is looked for. */
	static boolean isMeaningful(String word) {
		return Folding.words(word).stream().anyMatch((part) -> !EVERYWHERE.contains(part));
	}

	private static Set<String> read(String file) {
		try {
			return new ClassPathResource(file, StopWords.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.filter((word) -> !word.isBlank())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
