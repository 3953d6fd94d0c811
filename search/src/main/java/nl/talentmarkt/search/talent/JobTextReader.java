package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.talentmarkt.search.occupation.Folding;
import nl.talentmarkt.search.occupation.OccupationNames;
import nl.talentmarkt.search.occupation.Recognised;

/**
 * Reads a vacancy line by line: names of occupations in it, what else it asks, and which
 * words remain when everything that stands in any vacancy is left out.
 */
final class JobTextReader {

	/** Words after which a vacancy says what it is about. */
	static final Set<String> CUES = Set.of("gezocht", "zoeken", "zoekt", "zoek", "vacature", "functie", "functietitel",
			"baan", "gevraagd", "als", "looking", "hiring", "wanted", "seeking", "vacancy", "مطلوب");

	private static final int CUE_REACHES = 4;

	private static final int MOST_MAIN = 3;

	private static final int MOST_MENTIONED = 5;

	private static final int MOST_WORDS = 60;

	private static final int SHORTEST_WORD = 4;

	private final OccupationNames names;

	private final JobFacts facts;

	JobTextReader(OccupationNames names, JobFacts facts) {
		this.names = names;
		this.facts = facts;
	}

	Draft read(SearchText text) {
		Reading reading = new Reading();
		text.value().lines().forEach(reading::line);
		return reading.draft(this.facts.in(text.value()));
	}

	/**
	 * A vacancy of which it is not known yet how much its words say.
	 *
	 * @param main the occupations it is about
	 * @param mentioned other occupations that stand in it
	 * @param facts what else it asks
	 * @param words other words, the most frequent first
	 */
	record Draft(List<ReadText.Name> main, List<ReadText.Name> mentioned, List<JobFact> facts, List<String> words) {
	}

	/** What was read so far. */
	private final class Reading {

		private final Set<ReadText.Name> main = new LinkedHashSet<>();

		private final Map<ReadText.Name, Integer> mentioned = new LinkedHashMap<>();

		private final Map<String, Integer> words = new LinkedHashMap<>();

		private boolean first = true;

		void line(String line) {
			List<String> words = Arrays.asList(line.strip().split("\\s+"));
			int from = 0;
			for (Recognised found : JobTextReader.this.names.recognise(words)) {
				String typed = String.join(" ", words.subList(found.from(), found.until()));
				boolean main = this.first || isAfterCue(words, found.from());
				if (main || !StopWords.IN_VACANCIES.contains(Folding.fold(typed))) {
					words.subList(from, found.from()).forEach(this::word);
					name(new ReadText.Name(typed, found.occupations()), main);
					from = found.until();
				}
			}
			words.subList(from, words.size()).forEach(this::word);
			this.first = false;
		}

		private static boolean isAfterCue(List<String> words, int from) {
			return words.subList(Math.max(0, from - CUE_REACHES), from)
				.stream()
				.flatMap((word) -> Folding.words(word).stream())
				.anyMatch(CUES::contains);
		}

		private void name(ReadText.Name name, boolean main) {
			if (main) {
				this.main.add(name);
			}
			else {
				this.mentioned.merge(name, 1, Integer::sum);
			}
		}

		private void word(String word) {
			for (String part : Folding.words(word)) {
				if (part.length() >= SHORTEST_WORD && part.codePoints().allMatch(Character::isLetter)
						&& !StopWords.EVERYWHERE.contains(part) && !StopWords.IN_VACANCIES.contains(part)) {
					this.words.merge(part, 1, Integer::sum);
				}
			}
		}

		Draft draft(List<JobFact> facts) {
			List<ReadText.Name> byFrequency = mostFrequent(this.mentioned).toList();
			List<ReadText.Name> main = this.main.isEmpty() ? byFrequency.stream().limit(1).toList()
					: this.main.stream().limit(MOST_MAIN).toList();
			List<ReadText.Name> mentioned = new ArrayList<>(byFrequency);
			mentioned.removeIf((name) -> main.stream().anyMatch((other) -> other.keys().equals(name.keys())));
			return new Draft(main, mentioned.stream().limit(MOST_MENTIONED).toList(), facts,
					mostFrequent(this.words).limit(MOST_WORDS).toList());
		}

		private static <T> Stream<T> mostFrequent(Map<T, Integer> counts) {
			return counts.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.map(Map.Entry::getKey);
		}

	}

}
