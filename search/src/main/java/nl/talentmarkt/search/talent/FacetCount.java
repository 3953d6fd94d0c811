package nl.talentmarkt.search.talent;

/**
 * One value of a facet, with how many talents have it.
 *
 * @param value the value
 * @param count how many talents: see {@link Facet.Choice}
 * @param chosen whether the question chooses it
 */
public record FacetCount(String value, long count, boolean chosen) {
}
