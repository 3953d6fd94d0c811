package nl.talentmarkt.marketplace.talent;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * A diploma, with how far its valuation (diplomawaardering, by IDW) is. Where it was
 * obtained is not kept: that would tell a country of birth.
 *
 * @param name the training or study
 * @param valuation how far the valuation is
 * @param valuedAs the Dutch level it was valued at; null unless it was valued
 */
public record Diploma(PublicText name, Valuation valuation, @Nullable WorkingLevel valuedAs) {

	/**
	 * Checks that a level is there exactly when the diploma was valued.
	 * @throws IllegalArgumentException when it is not
	 */
	public Diploma {
		if ((valuation == Valuation.VALUED) != (valuedAs != null)) {
			throw new IllegalArgumentException("A level belongs to a valued diploma, and to no other");
		}
	}

	/** How far the valuation of a foreign diploma is. */
	public enum Valuation {

		/** A Dutch diploma, which needs none. */
		NOT_NEEDED,

		/** Nobody asked for a valuation. */
		NOT_REQUESTED,

		/** The valuation was asked for and is not there yet. */
		REQUESTED,

		/** The diploma was valued. */
		VALUED

	}

}
