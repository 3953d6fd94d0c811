package nl.talentmarkt.marketplace.sharing;

import java.time.Duration;
import java.time.Instant;

/** How long a link to a profile works. */
public enum LinkTerm {

	/** 7 days. */
	WEEK(7),

	/** 30 days, unless somebody chooses otherwise. */
	MONTH(30),

	/** 90 days. */
	QUARTER(90);

	private final int days;

	LinkTerm(int days) {
		this.days = days;
	}

	/**
	 * Says when a link stops working.
	 * @param madeAt when it was made
	 * @return the first moment at which it does not work
	 */
	public Instant endOf(Instant madeAt) {
		return madeAt.plus(Duration.ofDays(this.days));
	}

}
