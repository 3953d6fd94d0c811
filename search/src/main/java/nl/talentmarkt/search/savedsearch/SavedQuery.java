package nl.talentmarkt.search.savedsearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.search.talent.Facet;
import nl.talentmarkt.search.talent.SearchText;
import nl.talentmarkt.search.talent.SortOrder;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * A question in the form in which it is kept: names and values as texts, so that it can
 * be read by a version of the product that has other facets or other values.
 *
 * @param words the words, perhaps none
 * @param choices the chosen values by name of the facet
 * @param place where distances are measured from, or null
 * @param order the name of the order
 */
public record SavedQuery(String words, Map<String, List<String>> choices, @Nullable String place, String order) {

	private static final char END = '\u0000';

	/** Copies the choices. */
	public SavedQuery {
		Map<String, List<String>> copy = new TreeMap<>();
		choices.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
		choices = Map.copyOf(copy);
	}

	/**
	 * Writes a question down.
	 * @param query the question; its page is left out
	 * @return the form in which it is kept
	 */
	public static SavedQuery of(TalentQuery query) {
		Map<String, List<String>> choices = new TreeMap<>();
		query.choices().forEach((facet, values) -> choices.put(facet.name(), List.copyOf(values)));
		return new SavedQuery(query.text().value(), choices, query.place(), query.order().name());
	}

	/**
	 * Reads the question as far as it means something today.
	 * @return the question; without conditions that no longer exist, so it may find more
	 * people than were asked for
	 */
	public TalentQuery query() {
		Map<Facet, Set<String>> known = new EnumMap<>(Facet.class);
		this.choices.forEach((name, values) -> facet(name)
			.ifPresent((facet) -> known.put(facet, new java.util.LinkedHashSet<>(values))));
		return new TalentQuery(SearchText.of(this.words), known, this.place, sortOrder(), 1);
	}

	/**
	 * Tells whether each condition still means something.
	 * @return false when {@link #query()} asks for less than what was kept
	 */
	public boolean isUnderstood() {
		TalentQuery query = query();
		return this.choices.entrySet()
			.stream()
			.allMatch((choice) -> facet(choice.getKey()).map(query::chosen)
				.filter((understood) -> understood.containsAll(choice.getValue()))
				.isPresent());
	}

	/** Returns a text that is the same for questions that find the same people. */
	String digest() {
		StringBuilder conditions = new StringBuilder(this.words).append(END).append(this.place).append(END);
		new TreeMap<>(this.choices).forEach((facet, values) -> {
			List<String> sorted = new ArrayList<>(values);
			sorted.sort(null);
			conditions.append(facet).append('=').append(String.join("|", sorted)).append(END);
		});
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(conditions.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private SortOrder sortOrder() {
		return Arrays.stream(SortOrder.values())
			.filter((known) -> known.name().equals(this.order))
			.findFirst()
			.orElse(SortOrder.RELEVANCE);
	}

	private static Optional<Facet> facet(String name) {
		return Arrays.stream(Facet.values()).filter((facet) -> facet.name().equals(name)).findFirst();
	}

}
