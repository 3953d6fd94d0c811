package nl.talentmarkt.marketplace.interest;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.offer.OfferId;

/**
 * Where an interest comes from.
 *
 * @param way how it came in
 * @param offer the offer that it is about, or null
 * @param careerEvent the id of the event at which the two met, or null
 */
public record Origin(Way way, @Nullable OfferId offer, @Nullable String careerEvent) {

	/**
	 * Names a way without an offer or event.
	 * @param way how it came in
	 * @return the origin
	 */
	public static Origin of(Way way) {
		return new Origin(way, null, null);
	}

	/** How an interest comes in. */
	public enum Way {

		/** An employer read a profile. */
		PROFILE(Party.EMPLOYER),

		/** An employer found the talent in search. */
		SEARCH(Party.EMPLOYER),

		/** An employer thinks of the talent for one of its offers. */
		OFFER(Party.EMPLOYER),

		/** An employer met the talent at an event. */
		EVENT(Party.EMPLOYER),

		/** The talent would like to meet the employer. */
		TALENT(Party.TALENT),

		/** The coach proposes the talent to the employer. */
		NOMINATION(Party.COACH);

		private final Party party;

		Way(Party party) {
			this.party = party;
		}

		/**
		 * Returns who began.
		 * @return the party
		 */
		public Party party() {
			return this.party;
		}

	}

}
