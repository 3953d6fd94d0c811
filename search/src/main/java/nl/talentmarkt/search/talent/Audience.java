package nl.talentmarkt.search.talent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Those who search the same index. Index, writer and question carry the type of the
 * audience's document, so that what is meant for one cannot be written for, or asked by,
 * another.
 *
 * @param <D> what they find of a talent
 */
final class Audience<D extends AudienceDocument> {

	/** Employers: who is visible, and no more than the search tier. */
	static final Audience<TalentDocument> EMPLOYERS = new Audience<>("talents", 3, TalentDocument.class,
			List.of("talents.json"), TextField.SEARCH_TIER,
			Arrays.stream(Facet.values()).filter((facet) -> !facet.isForCoachesOnly()).toList());

	/** Coaches: each the own caseload, with what only the coach sees. */
	static final Audience<CaseloadDocument> COACHES = new Audience<>("caseloads", 1, CaseloadDocument.class,
			List.of("talents.json", "caseloads.json"), TextField.FOR_COACHES, List.of(Facet.values()));

	private final String name;

	private final int format;

	private final Class<D> document;

	private final List<String> definitions;

	private final List<TextField> texts;

	private final Set<Facet> facets;

	private final WordQueries words;

	private Audience(String name, int format, Class<D> document, List<String> definitions, List<TextField> texts,
			List<Facet> facets) {
		this.name = name;
		this.format = format;
		this.document = document;
		this.definitions = definitions;
		this.texts = texts;
		this.facets = EnumSet.copyOf(facets);
		this.words = new WordQueries(texts);
	}

	/** Returns what the names of its indices hold. */
	String name() {
		return this.name;
	}

	/**
	 * Returns a number that changes with what is written in documents, so that older
	 * indices are built anew.
	 */
	int format() {
		return this.format;
	}

	Class<D> document() {
		return this.document;
	}

	/** Returns the files that define the index: each adds to the one before. */
	List<String> definitions() {
		return this.definitions;
	}

	/** Returns the parts in which words are looked for. */
	List<TextField> texts() {
		return this.texts;
	}

	boolean has(Facet facet) {
		return this.facets.contains(facet);
	}

	/** Returns how words are looked for in these parts. */
	WordQueries words() {
		return this.words;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
