package nl.talentmarkt.frontend.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;

/**
 * Finds occupations by the beginning of a word of any of their names, in any language.
 */
@Component
class OccupationSearch {

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private static final int MOST = 8;

	private static final int SHORTEST = 2;

	private final List<Named> occupations;

	OccupationSearch(OccupationCatalogue catalogue) {
		this.occupations = catalogue.all().stream().map(Named::of).toList();
	}

	/**
	 * Finds occupations.
	 * @param typed what somebody typed
	 * @return those found, the nearest first; none for less than two letters
	 */
	List<CommonOccupation> find(String typed) {
		String words = folded(typed);
		if (words.length() < SHORTEST) {
			return List.of();
		}
		return this.occupations.stream()
			.map((named) -> new Found(named.occupation(), named.distance(words)))
			.filter((found) -> found.distance() < Integer.MAX_VALUE)
			.sorted(Comparator.comparingInt(Found::distance).thenComparing((found) -> found.occupation().label()))
			.limit(MOST)
			.map(Found::occupation)
			.toList();
	}

	private static String folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	private record Found(CommonOccupation occupation, int distance) {
	}

	private record Named(CommonOccupation occupation, List<String> names) {

		private static final int INSIDE = 1000;

		static Named of(CommonOccupation occupation) {
			List<String> names = new ArrayList<>();
			names.add(folded(occupation.label()));
			occupation.synonyms()
				.values()
				.stream()
				.flatMap(List::stream)
				.map(OccupationSearch::folded)
				.forEach(names::add);
			return new Named(occupation, List.copyOf(names));
		}

		/**
		 * How many letters are left to type; a name of which it is no beginning is far.
		 */
		int distance(String words) {
			return this.names.stream()
				.flatMap((name) -> Stream.of(distance(name, words)))
				.min(Comparator.naturalOrder())
				.orElse(Integer.MAX_VALUE);
		}

		private static int distance(String name, String words) {
			if (name.startsWith(words)) {
				return name.length() - words.length();
			}
			return (" " + name).contains(" " + words) || (words.length() > SHORTEST && name.contains(words))
					? INSIDE + name.length() : Integer.MAX_VALUE;
		}

	}

}
