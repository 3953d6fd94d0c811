package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param <H> what is told of each talent
 * @param query the question as it was understood
 * @param hits the talents of the page that was asked for
 * @param total how many talents meet the question, on all pages together
 * @param facets the counts per value by facet, chosen values always among them
 * @param placeKnown false when the question names a place that is not known: then its
 * distance was left out of account
 * @param correctedText the words that were looked for instead, because some of those
 * typed occur in no profile and look like a typing error; null when nothing was corrected
 * @param job what was recognised in the job text; null when the question has none
 */
public record TalentResults<H extends FoundTalent>(TalentQuery query, List<H> hits, long total,
		Map<Facet, List<FacetCount>> facets, boolean placeKnown, @Nullable String correctedText,
		@Nullable JobReading job) {

	/** Copies the hits and counts. */
	public TalentResults {
		hits = List.copyOf(hits);
		facets = Map.copyOf(facets);
	}

	/**
	 * Returns the counts of a facet.
	 * @param facet the facet
	 * @return most talents first, or in the facet's natural order when it has one
	 */
	public List<FacetCount> facet(Facet facet) {
		return this.facets.getOrDefault(facet, List.of());
	}

	/**
	 * Returns the last page that can be asked for.
	 * @return 1 or more, at most {@value TalentQuery#MAX_PAGE}
	 */
	public int lastPage() {
		long pages = Math.ceilDiv(this.total, TalentQuery.PAGE_SIZE);
		return Math.clamp(pages, 1, TalentQuery.MAX_PAGE);
	}

}
