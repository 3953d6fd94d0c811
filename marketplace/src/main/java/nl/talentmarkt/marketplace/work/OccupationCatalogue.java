package nl.talentmarkt.marketplace.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

/**
 * Common occupations with the names people use for them in several languages, written for
 * Talentmarkt. Immutable.
 */
public final class OccupationCatalogue {

	/** The {@linkplain Occupation#scheme() scheme} of these occupations. */
	public static final String SCHEME = "Talentmarkt";

	private static final List<String> LANGUAGES = List.of("nl", "en", "ar", "uk", "tr", "ti", "fa");

	private final List<CommonOccupation> occupations;

	private final Map<String, CommonOccupation> byCode;

	private OccupationCatalogue(List<CommonOccupation> occupations) {
		this.occupations = occupations;
		this.byCode = occupations.stream()
			.collect(Collectors.toUnmodifiableMap(CommonOccupation::code, Function.identity()));
	}

	/**
	 * Reads the catalogue that comes with the product.
	 * @return about 260 occupations
	 */
	public static OccupationCatalogue read() {
		return new OccupationCatalogue(Table.resource("occupations.csv", OccupationCatalogue::occupation));
	}

	/**
	 * Returns every occupation.
	 * @return all, group by group
	 */
	public List<CommonOccupation> all() {
		return this.occupations;
	}

	/**
	 * Finds one by its code.
	 * @param code for instance {@code vrachtwagenchauffeur}
	 * @return the occupation, or empty
	 */
	public Optional<CommonOccupation> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	private static CommonOccupation occupation(CSVRecord row) {
		Map<String, List<String>> synonyms = new LinkedHashMap<>();
		for (String language : LANGUAGES) {
			List<String> names = Table.values(row.get(language));
			if (!names.isEmpty()) {
				synonyms.put(language, names);
			}
		}
		return new CommonOccupation(row.get("code"), row.get("label"), OccupationGroup.valueOf(row.get("group")),
				Sector.valueOf(row.get("sector")), WorkingLevel.valueOf(row.get("level")), synonyms,
				Table.values(row.get("tasks")));
	}

}
