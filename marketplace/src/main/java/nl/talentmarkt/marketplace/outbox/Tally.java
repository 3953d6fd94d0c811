package nl.talentmarkt.marketplace.outbox;

import java.util.List;

/**
 * How many aggregates have the same values in some of their fields.
 *
 * @param values the values, in the order in which the fields were named; an empty text
 * for a field that is not there
 * @param count how many aggregates, 1 or more
 */
public record Tally(List<String> values, long count) {

	/** Copies the list. */
	public Tally {
		values = List.copyOf(values);
	}

}
