package nl.talentmarkt.search.talent;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OccupationGroup;

/**
 * Knows the other names of occupations, in every language there is. An occupation of
 * another classification is recognised by its Dutch name.
 */
@Component
final class OccupationNames {

	private static final String DUTCH = "nl";

	private final OccupationCatalogue catalogue;

	private final Map<String, CommonOccupation> byDutchName = new HashMap<>();

	/**
	 * Made once: folding every name for every talent took most of the time of a rebuild.
	 */
	private final Map<String, List<String>> suggestionsByCode = new HashMap<>();

	OccupationNames(OccupationCatalogue catalogue) {
		this.catalogue = catalogue;
		catalogue.all()
			.forEach((occupation) -> dutch(occupation)
				.forEach((name) -> this.byDutchName.putIfAbsent(name.toLowerCase(Locale.ROOT), occupation)));
		catalogue.all()
			.forEach((occupation) -> this.byDutchName.put(occupation.label().toLowerCase(Locale.ROOT), occupation));
		catalogue.all()
			.forEach((occupation) -> this.suggestionsByCode.put(occupation.code(),
					Suggestion.under(occupation.label(), others(occupation, occupation.label()))));
	}

	/**
	 * Returns the other names of an occupation.
	 * @param occupation any occupation
	 * @return its names, perhaps none
	 */
	List<String> of(Occupation occupation) {
		return find(occupation).map((known) -> others(known, occupation.label())).orElseGet(List::of);
	}

	/**
	 * Returns what may be suggested for an occupation.
	 * @param occupation any occupation
	 * @return values as {@link Suggestion} reads them, for each of its names
	 */
	List<String> suggestions(Occupation occupation) {
		return find(occupation).filter((known) -> known.label().equals(occupation.label()))
			.map((known) -> this.suggestionsByCode.get(known.code()))
			.orElseGet(() -> Suggestion.under(occupation.label(), of(occupation)));
	}

	private static List<String> others(CommonOccupation known, String label) {
		return Stream.concat(Stream.of(known.label()), known.synonyms().values().stream().flatMap(List::stream))
			.filter((name) -> !name.equals(label))
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Returns the group in which people look for an occupation.
	 * @param occupation any occupation
	 * @return the group, or empty when the occupation is not known
	 */
	Optional<OccupationGroup> group(Occupation occupation) {
		return find(occupation).map(CommonOccupation::group);
	}

	/**
	 * Returns every Dutch name, to recognise the parts of compound words by.
	 * @return the names
	 */
	Collection<String> dutch() {
		return this.catalogue.all().stream().flatMap(OccupationNames::dutch).toList();
	}

	private Optional<CommonOccupation> find(Occupation occupation) {
		String uri = occupation.uri();
		return (OccupationCatalogue.SCHEME.equals(occupation.scheme()) && uri != null) ? this.catalogue.find(uri)
				: Optional.ofNullable(this.byDutchName.get(occupation.label().toLowerCase(Locale.ROOT)));
	}

	private static Stream<String> dutch(CommonOccupation occupation) {
		return Stream.concat(Stream.of(occupation.label()),
				occupation.synonyms().getOrDefault(DUTCH, List.of()).stream());
	}

}
