package nl.talentmarkt.search.savedsearch;

import java.time.Instant;

/**
 * That a search raises no alerts for the time being; who becomes a match meanwhile is
 * still counted. Only its owner can do this.
 *
 * @param at since when
 * @param way how the owner said so
 */
public record Pause(Instant at, Way way) {

	/** How the owner said so. */
	public enum Way {

		/** On the page with the saved searches. */
		PAGE,

		/** By the link in a mail. */
		MAIL

	}

}
