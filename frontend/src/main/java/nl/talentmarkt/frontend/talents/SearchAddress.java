package nl.talentmarkt.frontend.talents;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.LanguageRequirement;
import nl.talentmarkt.search.talent.SearchText;
import nl.talentmarkt.search.talent.SortOrder;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * A search as an address that can be shared and bookmarked. What means nothing in it is
 * left out, never an error: an address may come from an older version or from somebody's
 * hand.
 *
 * @param place on which page
 * @param query the search
 */
public record SearchAddress(SearchPlace place, TalentQuery query) {

	private static final String TEXT = "q";

	private static final String JOB_TEXT = "vacature";

	private static final String PLACE = "plaats";

	private static final String SORT = "volgorde";

	private static final String PAGE = "pagina";

	private static final String OTHER_LANGUAGE = "andere-taal";

	private static final String SKILL = "vaardigheid";

	private static final String LANGUAGE_LEVEL = "taalniveau";

	private static final Map<Facet, String> NAMES = Map.ofEntries(Map.entry(Facet.OCCUPATION_GROUP, "beroepsgroep"),
			Map.entry(Facet.OCCUPATION, "beroep"), Map.entry(Facet.SECTOR, "branche"), Map.entry(Facet.LEVEL, "niveau"),
			Map.entry(Facet.LANGUAGE, "taal"), Map.entry(Facet.HOURS, "uren"), Map.entry(Facet.DAY, "dag"),
			Map.entry(Facet.START, "start"), Map.entry(Facet.LICENCE, "rijbewijs"),
			Map.entry(Facet.TRANSPORT, "vervoer"), Map.entry(Facet.OFFER_KIND, "zoekt"),
			Map.entry(Facet.DISTANCE, "afstand"), Map.entry(Facet.PROFILE_STATE, "staat"),
			Map.entry(Facet.LESSON_FREE, "lesvrij"), Map.entry(Facet.RIGHT_TO_WORK, "werkrecht"));

	/**
	 * The address of a search for employers.
	 * @param query the search
	 */
	public SearchAddress(TalentQuery query) {
		this(SearchPlace.TALENTS, query);
	}

	/**
	 * Reads the parameters of an address.
	 * @param parameters names and values, decoded
	 * @return the search that they stand for
	 */
	public static SearchAddress of(MultiValueMap<String, String> parameters) {
		return of(SearchPlace.TALENTS, parameters);
	}

	static SearchAddress of(SearchPlace place, MultiValueMap<String, String> parameters) {
		TalentQuery query = words(first(parameters, TEXT), first(parameters, JOB_TEXT)).near(first(parameters, PLACE))
			.orderedBy(sort(first(parameters, SORT)));
		for (Facet facet : Facet.values()) {
			List<String> chosen = place.takes(facet) ? parameters.get(nameOf(facet)) : null;
			query = (chosen != null) ? query.with(facet, chosen.stream().filter(facet::accepts).toList()) : query;
		}
		return new SearchAddress(place, withAnother(query, parameters).page(page(first(parameters, PAGE))));
	}

	/** A language that is chosen in three fields joins those that are chosen already. */
	private static TalentQuery withAnother(TalentQuery query, MultiValueMap<String, String> parameters) {
		return LanguageRequirement
			.parse(first(parameters, OTHER_LANGUAGE) + ":" + first(parameters, SKILL) + ":"
					+ first(parameters, LANGUAGE_LEVEL))
			.filter((requirement) -> Languages.isKnown(requirement.language()))
			.map((requirement) -> query.chosen(Facet.LANGUAGE).contains(requirement.value()) ? query
					: query.toggle(Facet.LANGUAGE, requirement.value()))
			.orElse(query);
	}

	/**
	 * Reads an address as {@link #href()} writes it.
	 * @param href any text
	 * @return the search that it stands for; of everybody when it is no such address
	 */
	public static SearchAddress parse(String href) {
		try {
			MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
			UriComponentsBuilder.fromUriString(href)
				.build()
				.getQueryParams()
				.forEach((name, values) -> values.stream()
					.filter(Objects::nonNull)
					.forEach((value) -> parameters.add(decoded(name), decoded(value))));
			return of(parameters);
		}
		catch (IllegalArgumentException ex) {
			return new SearchAddress(TalentQuery.everybody());
		}
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	static String nameOf(Facet facet) {
		return NAMES.getOrDefault(facet, facet.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * Writes the address.
	 * @return a path with the search in it
	 */
	public String href() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		SearchText text = this.query.text();
		if (!text.isEmpty()) {
			parameters.add((text.kind() == SearchText.Kind.JOB_TEXT) ? JOB_TEXT : TEXT, text.value());
		}
		if (this.query.place() != null) {
			parameters.add(PLACE, this.query.place());
		}
		for (Facet facet : Facet.values()) {
			Set<String> chosen = this.query.chosen(facet);
			chosen.forEach((value) -> parameters.add(nameOf(facet), value));
		}
		if (this.query.order() != SortOrder.RELEVANCE) {
			parameters.add(SORT, this.query.order().name());
		}
		if (this.query.page() > 1) {
			parameters.add(PAGE, Integer.toString(this.query.page()));
		}
		String conditions = parameters.entrySet()
			.stream()
			.flatMap((parameter) -> parameter.getValue()
				.stream()
				.map((value) -> encoded(parameter.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return conditions.isEmpty() ? this.place.path() : this.place.path() + "?" + conditions;
	}

	/**
	 * What is typed goes before the essence of a vacancy, which is no longer than that.
	 */
	private static TalentQuery words(String typed, String jobText) {
		return (!typed.isBlank() || jobText.isBlank()) ? TalentQuery.text(typed)
				: TalentQuery.jobText(jobText.substring(0, Math.min(jobText.length(), SearchText.MAX_LENGTH)));
	}

	private static String first(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value != null) ? value : "";
	}

	private static SortOrder sort(String name) {
		for (SortOrder order : SortOrder.values()) {
			if (order.name().equals(name)) {
				return order;
			}
		}
		return SortOrder.RELEVANCE;
	}

	private static int page(String number) {
		return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 1;
	}

}
