package nl.talentmarkt.marketplace.talent;

import java.util.List;

/**
 * Where a profile was taken over from.
 *
 * @param source the system or standard, for instance {@code VUM}
 * @param reference what the talent is called there
 * @param unnamedOccupations addresses of occupations of which nobody knows the name yet;
 * the coach adds an occupation for them
 */
public record Origin(String source, String reference, List<String> unnamedOccupations) {

	/** Copies the list. */
	public Origin {
		unnamedOccupations = List.copyOf(unnamedOccupations);
	}

}
