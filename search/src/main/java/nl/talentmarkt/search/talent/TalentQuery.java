package nl.talentmarkt.search.talent;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A question: who has these words and these properties. Everything a person sends fits in
 * it: what means nothing is left out, never refused.
 *
 * @param text the words, perhaps none
 * @param choices the chosen values by facet; facets without choices are left out
 * @param place the name of a place to measure distances from, or null
 * @param order by what the talents are ordered
 * @param page the page, from 1 to {@value #MAX_PAGE}
 */
public record TalentQuery(SearchText text, Map<Facet, Set<String>> choices, @Nullable String place, SortOrder order,
		int page) {

	/** Talents on one page. */
	public static final int PAGE_SIZE = 20;

	/** The last page anybody can ask for: whoever is further should choose better. */
	public static final int MAX_PAGE = 50;

	/** The most chosen values of one facet. */
	public static final int MAX_CHOICES = 30;

	private static final int LONGEST_PLACE = 100;

	private static final TalentQuery EVERYBODY = new TalentQuery(SearchText.NONE, Map.of(), null, SortOrder.RELEVANCE,
			1);

	/** Leaves out what means nothing, and copies the choices. */
	public TalentQuery {
		choices = meaningful(choices);
		place = (place == null || place.isBlank() || place.length() > LONGEST_PLACE) ? null : place.strip();
		page = Math.clamp(page, 1, MAX_PAGE);
	}

	/**
	 * The question without any condition.
	 * @return finds everybody
	 */
	public static TalentQuery everybody() {
		return EVERYBODY;
	}

	/**
	 * Asks for words.
	 * @param typed anything
	 * @return the question
	 */
	public static TalentQuery text(String typed) {
		return EVERYBODY.withText(typed);
	}

	/**
	 * Asks who fits a vacancy.
	 * @param pasted its text, anything; cut at {@value SearchText#MAX_JOB_TEXT}
	 * characters
	 * @return the question
	 */
	public static TalentQuery jobText(String pasted) {
		return EVERYBODY.withJobText(pasted);
	}

	/**
	 * Replaces the words by a vacancy and returns to the first page.
	 * @param pasted its text, anything; cut at {@value SearchText#MAX_JOB_TEXT}
	 * characters
	 * @return the question
	 */
	public TalentQuery withJobText(String pasted) {
		return new TalentQuery(SearchText.ofJobText(pasted), this.choices, this.place, this.order, 1);
	}

	/**
	 * Replaces the words and returns to the first page.
	 * @param typed anything
	 * @return the question
	 */
	public TalentQuery withText(String typed) {
		return new TalentQuery(SearchText.of(typed), this.choices, this.place, this.order, 1);
	}

	/**
	 * Replaces the chosen values of one facet and returns to the first page.
	 * @param facet the facet
	 * @param values any texts; those the facet does not accept are left out
	 * @return the question
	 */
	public TalentQuery with(Facet facet, Collection<String> values) {
		Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
		changed.putAll(this.choices);
		changed.put(facet, new LinkedHashSet<>(values));
		return new TalentQuery(this.text, changed, this.place, this.order, 1);
	}

	/**
	 * Replaces the chosen values of one facet and returns to the first page.
	 * @param facet the facet
	 * @param values any texts; those the facet does not accept are left out
	 * @return the question
	 */
	public TalentQuery with(Facet facet, String... values) {
		return with(facet, Arrays.asList(values));
	}

	/**
	 * Replaces the required languages and returns to the first page.
	 * @param requirements all of them are needed
	 * @return the question
	 */
	public TalentQuery with(LanguageRequirement... requirements) {
		return with(Facet.LANGUAGE, Arrays.stream(requirements).map(LanguageRequirement::value).toList());
	}

	/**
	 * Measures distances from a place and returns to the first page.
	 * @param place the name of a place, or null for none
	 * @return the question
	 */
	public TalentQuery near(@Nullable String place) {
		return new TalentQuery(this.text, this.choices, place, this.order, 1);
	}

	/**
	 * Measures distances from a place and keeps who is near enough.
	 * @param place the name of a place
	 * @param kilometres 1 to 200; anything else means any distance
	 * @return the question, at its first page
	 */
	public TalentQuery near(String place, int kilometres) {
		return near(place).with(Facet.DISTANCE, Integer.toString(kilometres));
	}

	/**
	 * Replaces the order and returns to the first page.
	 * @param order the order
	 * @return the question
	 */
	public TalentQuery orderedBy(SortOrder order) {
		return new TalentQuery(this.text, this.choices, this.place, order, 1);
	}

	/**
	 * Goes to a page.
	 * @param page any number; brought within 1 to {@value #MAX_PAGE}
	 * @return the question
	 */
	public TalentQuery page(int page) {
		return new TalentQuery(this.text, this.choices, this.place, this.order, page);
	}

	/**
	 * Returns the chosen values of a facet.
	 * @param facet the facet
	 * @return the values in the order they were chosen, perhaps none
	 */
	public Set<String> chosen(Facet facet) {
		return this.choices.getOrDefault(facet, Set.of());
	}

	/**
	 * Chooses a value, or no longer chooses it, and returns to the first page.
	 * @param facet the facet
	 * @param value a value of it
	 * @return the question
	 */
	public TalentQuery toggle(Facet facet, String value) {
		Set<String> values = new LinkedHashSet<>(chosen(facet));
		if (!values.remove(value)) {
			values.add(value);
		}
		return with(facet, values);
	}

	int offset() {
		return (this.page - 1) * PAGE_SIZE;
	}

	private static Map<Facet, Set<String>> meaningful(Map<Facet, Set<String>> choices) {
		Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
		choices.forEach((facet, values) -> {
			Set<String> accepted = new LinkedHashSet<>(
					values.stream().filter(facet::accepts).limit(MAX_CHOICES).toList());
			if (!accepted.isEmpty()) {
				kept.put(facet, Collections.unmodifiableSet(accepted));
			}
		});
		return Collections.unmodifiableMap(kept);
	}

}
