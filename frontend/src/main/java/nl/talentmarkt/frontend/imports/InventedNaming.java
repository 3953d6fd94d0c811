package nl.talentmarkt.frontend.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.talentmarkt.marketplace.esco.EscoImport;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OccupationConcept;

/**
 * Gives imported persons, who are invented, an occupation as their coach would: one that
 * bears the name of an interest, else a common one that is drawn by the address of
 * theirs. The drawn ones say nothing about what those addresses mean.
 */
final class InventedNaming {

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

	private static final int MOST_WISHES = 3;

	private static final int DRAWN_YEARS = 2;

	private final Map<String, OccupationConcept> byDutchName = new HashMap<>();

	private final List<OccupationConcept> common;

	private final Map<String, CommonOccupation> catalogue;

	InventedNaming(List<OccupationConcept> concepts, OccupationCatalogue catalogue) {
		this.catalogue = catalogue.all()
			.stream()
			.collect(Collectors.toMap(CommonOccupation::label, (occupation) -> occupation));
		concepts.forEach((concept) -> concept.names()
			.getOrDefault("nl", List.of())
			.forEach((name) -> this.byDutchName.putIfAbsent(name.toLowerCase(Locale.ROOT), concept)));
		List<OccupationConcept> known = concepts.stream()
			.filter((concept) -> this.catalogue.containsKey(concept.label()))
			.sorted(Comparator.comparing(OccupationConcept::label))
			.toList();
		List<OccupationConcept> imported = known.stream()
			.filter((concept) -> EscoImport.SCHEME.equals(concept.scheme()) && concept.names().size() > 2)
			.toList();
		this.common = imported.isEmpty() ? known : imported;
	}

	List<Occupation> occupations(Talent talent) {
		List<Occupation> wished = talent.edited()
			.interests()
			.stream()
			.flatMap((interest) -> wished(interest.value()).stream())
			.distinct()
			.limit(MOST_WISHES)
			.map((concept) -> new Occupation(concept.scheme(), concept.uri(), concept.label(),
					new PublicText("wil dit werk graag doen"), 0))
			.toList();
		return wished.isEmpty() ? List.of(drawn(talent)) : wished;
	}

	private Optional<OccupationConcept> wished(String interest) {
		String name = interest.toLowerCase(Locale.ROOT);
		return Optional.ofNullable(this.byDutchName.get(name))
			.or(() -> Optional.ofNullable(this.byDutchName.get(IN_BRACKETS.matcher(name).replaceAll(""))));
	}

	private Occupation drawn(Talent talent) {
		String address = Optional.ofNullable(talent.origin())
			.flatMap((origin) -> origin.unnamedOccupations().stream().findFirst())
			.orElseGet(() -> talent.id().value());
		OccupationConcept concept = this.common.get(Math.floorMod(address.hashCode(), this.common.size()));
		CommonOccupation known = Objects.requireNonNull(this.catalogue.get(concept.label()));
		return new Occupation(concept.scheme(), concept.uri(), concept.label(),
				new PublicText(String.join(", ", known.tasks())), DRAWN_YEARS);
	}

}
