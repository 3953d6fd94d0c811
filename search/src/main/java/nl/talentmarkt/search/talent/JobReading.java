package nl.talentmarkt.search.talent;

import java.util.List;

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

	/** Copies the lists. */
	public JobReading {
		occupations = List.copyOf(occupations);
		facts = List.copyOf(facts);
		words = List.copyOf(words);
	}

}
