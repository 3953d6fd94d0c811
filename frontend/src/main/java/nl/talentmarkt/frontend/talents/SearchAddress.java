package nl.talentmarkt.frontend.talents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.SortOrder;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * A search as an address that can be shared and bookmarked. What means nothing in it is
 * left out, never an error: an address may come from an older version or from somebody's
 * hand.
 *
 * @param query the search
 */
record SearchAddress(TalentQuery query) {

	private static final String PATH = "/talenten";

	private static final String TEXT = "q";

	private static final String PLACE = "plaats";

	private static final String SORT = "volgorde";

	private static final String PAGE = "pagina";

	private static final Map<Facet, String> NAMES = Map.ofEntries(Map.entry(Facet.OCCUPATION_GROUP, "beroepsgroep"),
			Map.entry(Facet.OCCUPATION, "beroep"), Map.entry(Facet.SECTOR, "branche"), Map.entry(Facet.LEVEL, "niveau"),
			Map.entry(Facet.LANGUAGE, "taal"), Map.entry(Facet.HOURS, "uren"), Map.entry(Facet.DAY, "dag"),
			Map.entry(Facet.START, "start"), Map.entry(Facet.LICENCE, "rijbewijs"),
			Map.entry(Facet.TRANSPORT, "vervoer"), Map.entry(Facet.OFFER_KIND, "zoekt"),
			Map.entry(Facet.DISTANCE, "afstand"));

	static SearchAddress of(MultiValueMap<String, String> parameters) {
		TalentQuery query = TalentQuery.text(first(parameters, TEXT))
			.near(first(parameters, PLACE))
			.orderedBy(sort(first(parameters, SORT)));
		for (Facet facet : Facet.values()) {
			List<String> chosen = parameters.get(nameOf(facet));
			query = (chosen != null) ? query.with(facet, chosen.stream().filter(facet::accepts).toList()) : query;
		}
		return new SearchAddress(query.page(page(first(parameters, PAGE))));
	}

	static String nameOf(Facet facet) {
		return NAMES.getOrDefault(facet, facet.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * Writes the address.
	 * @return a path with the search in it
	 */
	String href() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		if (!this.query.text().isEmpty()) {
			parameters.add(TEXT, this.query.text().value());
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
		return conditions.isEmpty() ? PATH : PATH + "?" + conditions;
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
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
