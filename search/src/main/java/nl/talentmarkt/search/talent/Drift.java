package nl.talentmarkt.search.talent;

import java.time.Instant;

/**
 * How far the index was from the store; all of it was repaired.
 *
 * @param missing talents that belong in the index and could not be found
 * @param outdated talents that were found as they were before
 * @param surplus documents of talents that do not belong in it, or are not there
 * @param at when it was established
 */
public record Drift(long missing, long outdated, long surplus, Instant at) {

	/**
	 * Returns the drift as one number.
	 * @return 0 when index and store agree
	 */
	public long total() {
		return this.missing + this.outdated + this.surplus;
	}

	Drift plus(Kind kind) {
		return switch (kind) {
			case MISSING -> new Drift(this.missing + 1, this.outdated, this.surplus, this.at);
			case OUTDATED -> new Drift(this.missing, this.outdated + 1, this.surplus, this.at);
			case SURPLUS -> new Drift(this.missing, this.outdated, this.surplus + 1, this.at);
		};
	}

	/** One way in which a document can differ from the store. */
	enum Kind {

		MISSING, OUTDATED, SURPLUS

	}

}
