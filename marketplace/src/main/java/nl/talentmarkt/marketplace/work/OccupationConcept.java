package nl.talentmarkt.marketplace.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An occupation as a classification knows it, with the names people use for it.
 *
 * @param scheme the classification, for instance {@code ESCO} or
 * {@link OccupationCatalogue#SCHEME}
 * @param uri the concept within the classification
 * @param label the first Dutch name; else the first English one, else the first of any
 * language
 * @param group the group in which people look for it, or null when none fits
 * @param names its names by the ISO 639 code of their language, in each the usual one
 * first; never empty, without doubles
 */
public record OccupationConcept(String scheme, String uri, String label, @Nullable OccupationGroup group,
		Map<String, List<String>> names) {

	static final String DUTCH = "nl";

	private static final List<String> LABEL_LANGUAGES = List.of(DUTCH, "en");

	/**
	 * Copies the names.
	 * @throws IllegalArgumentException when there are none
	 */
	public OccupationConcept {
		if (names.isEmpty() || names.values().stream().anyMatch(List::isEmpty)) {
			throw new IllegalArgumentException("An occupation needs a name in each of its languages: " + uri);
		}
		Map<String, List<String>> copy = new TreeMap<>();
		names.forEach((language, inLanguage) -> copy.put(language, List.copyOf(inLanguage)));
		names = Collections.unmodifiableMap(copy);
	}

	/**
	 * Makes a concept under the label that its names give it.
	 * @param scheme the classification
	 * @param uri the concept within it
	 * @param group the group, or null
	 * @param names its names by language, in each the usual one first
	 * @return the concept
	 * @throws IllegalArgumentException when there are no names
	 */
	public static OccupationConcept of(String scheme, String uri, @Nullable OccupationGroup group,
			Map<String, List<String>> names) {
		return new OccupationConcept(scheme, uri, label(names), group, names);
	}

	static OccupationConcept of(CommonOccupation occupation) {
		Map<String, List<String>> names = new LinkedHashMap<>(occupation.synonyms());
		List<String> dutch = new ArrayList<>(List.of(occupation.label()));
		dutch.addAll(names.getOrDefault(DUTCH, List.of()));
		names.put(DUTCH, List.copyOf(new LinkedHashSet<>(dutch)));
		return new OccupationConcept(OccupationCatalogue.SCHEME, occupation.code(), occupation.label(),
				occupation.group(), names);
	}

	/**
	 * Replaces the names in one language.
	 * @param language ISO 639 code
	 * @param names the names, the usual one first
	 * @return the concept with these names and the label that follows from them
	 */
	OccupationConcept named(String language, List<String> names) {
		Map<String, List<String>> all = new TreeMap<>(this.names);
		all.put(language, names);
		return of(this.scheme, this.uri, this.group, all);
	}

	OccupationConcept inGroup(@Nullable OccupationGroup group) {
		return new OccupationConcept(this.scheme, this.uri, this.label, group, this.names);
	}

	private static String label(Map<String, List<String>> names) {
		return Stream.concat(LABEL_LANGUAGES.stream(), names.keySet().stream().sorted())
			.flatMap((language) -> names.getOrDefault(language, List.of()).stream())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("An occupation needs a name"));
	}

}
