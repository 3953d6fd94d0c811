package nl.talentmarkt.search.occupation;

import java.util.List;

/**
 * Words of a text that are the name of an occupation, perhaps of several.
 *
 * @param from the number of the first word, from 0
 * @param until the number of the word after the last one
 * @param occupations all occupations with that name, and those that are called the same
 * in another classification
 */
public record Recognised(int from, int until, List<NamedOccupation> occupations) {

	/** Copies the occupations. */
	public Recognised {
		occupations = List.copyOf(occupations);
	}

}
