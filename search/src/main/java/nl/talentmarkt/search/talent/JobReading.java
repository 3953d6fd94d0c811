package nl.talentmarkt.search.talent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was recognised in a job text, to be shown beside the results.
 *
 * @param occupations Dutch names of the occupations it asks for, what counts most first
 * @param facts what else it asks
 * @param words other words that say what the work is, what counts most first
 * @param essence all of this as a text of at most {@value SearchText#MAX_LENGTH}
 * characters: pasted in place of the whole one it finds the same talents, so that the
 * address of the search can carry it
 */
public record JobReading(List<String> occupations, List<JobFact> facts, List<String> words, String essence) {

	private static final int STRICT_WORDS = 2;

	/** Copies the lists. */
	public JobReading {
		occupations = List.copyOf(occupations);
		facts = List.copyOf(facts);
		words = List.copyOf(words);
	}

	/**
	 * Turns what was read into conditions, for a question that is asked again and again:
	 * in a vacancy nothing excludes anybody, so everybody would meet it.
	 * @param pasted the question with the vacancy; what was chosen in it stands
	 * @return words for the first occupation, or else for what counts most, and every
	 * language, licence, number of hours and town as a chosen value
	 */
	public TalentQuery strictly(TalentQuery pasted) {
		TalentQuery query = pasted.withText(this.occupations.isEmpty()
				? String.join(" ", this.words.stream().limit(STRICT_WORDS).toList()) : this.occupations.getFirst());
		for (JobFact fact : this.facts) {
			query = strictly(query, pasted, fact);
		}
		return query;
	}

	private static TalentQuery strictly(TalentQuery query, TalentQuery pasted, JobFact fact) {
		return switch (fact) {
			case JobFact.Language language ->
				also(query, pasted, Facet.LANGUAGE, List.of(language.requirement().value()));
			case JobFact.Licence licence -> also(query, pasted, Facet.LICENCE, List.of(licence.category().name()));
			case JobFact.Hours hours -> also(query, pasted, Facet.HOURS,
					HoursBand.within(hours.least(), hours.most()).stream().map(Enum::name).toList());
			case JobFact.Town town -> (query.place() != null) ? query : query.near(town.place(), ReadJobText.NEAR);
		};
	}

	private static TalentQuery also(TalentQuery query, TalentQuery pasted, Facet facet, List<String> values) {
		if (!pasted.chosen(facet).isEmpty()) {
			return query;
		}
		Set<String> all = new LinkedHashSet<>(query.chosen(facet));
		all.addAll(values);
		return query.with(facet, all);
	}

}
