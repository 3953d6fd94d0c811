package nl.talentmarkt.search.talent;

import java.util.Arrays;
import java.util.List;

import nl.talentmarkt.marketplace.work.Availability;

/** Hours a week, in bands as employers think of them. */
public enum HoursBand {

	/** Up to one day. */
	UP_TO_8(1, 8),

	/** Up to two days. */
	UP_TO_16(9, 16),

	/** Up to three days. */
	UP_TO_24(17, 24),

	/** Up to four days. */
	UP_TO_32(25, 32),

	/** A full week. */
	UP_TO_40(33, 40);

	private final int least;

	private final int most;

	HoursBand(int least, int most) {
		this.least = least;
		this.most = most;
	}

	/**
	 * Returns the fewest hours of the band.
	 * @return hours a week
	 */
	public int least() {
		return this.least;
	}

	/**
	 * Returns the most hours of the band.
	 * @return hours a week
	 */
	public int most() {
		return this.most;
	}

	/** Returns the bands in which somebody can work. */
	static List<HoursBand> of(Availability availability) {
		return within(availability.leastHours(), availability.mostHours());
	}

	/** Returns the bands that have hours in common with these. */
	static List<HoursBand> within(int least, int most) {
		return Arrays.stream(values()).filter((band) -> least <= band.most && band.least <= most).toList();
	}

}
